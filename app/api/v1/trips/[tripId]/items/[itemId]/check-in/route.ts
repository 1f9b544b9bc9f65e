import { endpoint } from "@/access/endpoint";
import { checkIn } from "@/features/attendance/commands";
import { checkInSchema } from "@/features/attendance/schema";

export const POST = endpoint(checkInSchema, checkIn);
