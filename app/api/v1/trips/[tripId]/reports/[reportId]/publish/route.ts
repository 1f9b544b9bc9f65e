import { endpoint } from "@/access/endpoint";
import { publishReport } from "@/features/reports/commands/publish-report";
import { publishReportSchema } from "@/features/reports/schema";

export const POST = endpoint(publishReportSchema, publishReport);
