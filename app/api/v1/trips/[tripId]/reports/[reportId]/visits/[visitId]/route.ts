import { endpoint } from "@/access/endpoint";
import { leaveReport, visitReport } from "@/features/report-visits/commands";
import { leaveReportSchema, visitReportSchema } from "@/features/report-visits/schema";

export const PUT = endpoint(visitReportSchema, visitReport);
export const DELETE = endpoint(leaveReportSchema, leaveReport);
