import { endpoint } from "@/access/endpoint";
import { createReport } from "@/features/reports/commands/create-report";
import { createReportSchema } from "@/features/reports/schema";

export const POST = endpoint(createReportSchema, createReport, { status: 201 });
