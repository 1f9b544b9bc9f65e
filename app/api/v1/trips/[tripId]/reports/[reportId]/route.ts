import { endpoint } from "@/access/endpoint";
import { deleteReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { oneReportSchema, updateReportSchema } from "@/features/reports/schema";

export const PATCH = endpoint(updateReportSchema, updateReport);
export const DELETE = endpoint(oneReportSchema, deleteReport);
