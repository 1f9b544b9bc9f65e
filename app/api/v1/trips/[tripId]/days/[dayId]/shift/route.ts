import { endpoint } from "@/access/endpoint";
import { readEndpoint } from "@/access/read-endpoint";
import { shiftDay } from "@/features/day-shifts/commands";
import { previewShift } from "@/features/day-shifts/queries";
import { previewShiftSchema, shiftDaySchema } from "@/features/day-shifts/schema";

export const GET = readEndpoint(previewShiftSchema, previewShift);
export const POST = endpoint(shiftDaySchema, shiftDay);
