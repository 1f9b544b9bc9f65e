import { streamEndpoint } from "@/access/stream-endpoint";
import { watchReport } from "@/features/reports/queries/watch-report";
import { oneReportSchema } from "@/features/reports/schema";

export const GET = streamEndpoint(oneReportSchema, watchReport);
