import { endpoint } from "@/access/endpoint";
import { formRefused } from "@/app/(documents)/refused";
import { checkIn } from "@/features/attendance/commands";
import { checkInSchema } from "@/features/attendance/schema";

export const POST = endpoint(checkInSchema, checkIn, { again: formRefused });
