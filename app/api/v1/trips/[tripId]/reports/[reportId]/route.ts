import { endpoint } from "@/access/endpoint";
import { readEndpoint } from "@/access/read-endpoint";
import { deleteReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { readReport } from "@/features/reports/queries/watch-report";
import { oneReportSchema, updateReportSchema } from "@/features/reports/schema";

export const GET = readEndpoint(oneReportSchema, readReport);
export const PATCH = endpoint(updateReportSchema, updateReport);
export const DELETE = endpoint(oneReportSchema, deleteReport);
