import { endpoint } from "@/access/endpoint";
import { recordAttendance } from "@/features/attendance/commands";
import { recordAttendanceSchema } from "@/features/attendance/schema";

export const PUT = endpoint(recordAttendanceSchema, recordAttendance);
