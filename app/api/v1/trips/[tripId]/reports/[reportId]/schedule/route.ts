import { endpoint } from "@/access/endpoint";
import { cancelSchedule, schedulePublication } from "@/features/reports/commands/schedule-publication";
import { oneReportSchema, schedulePublicationSchema } from "@/features/reports/schema";

export const POST = endpoint(schedulePublicationSchema, schedulePublication, { status: 201 });
export const DELETE = endpoint(oneReportSchema, cancelSchedule);
