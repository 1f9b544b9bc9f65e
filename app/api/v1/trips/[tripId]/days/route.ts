import { endpoint } from "@/access/endpoint";
import { putTripDays } from "@/features/days/commands";
import { putDaysSchema } from "@/features/days/schema";

export const PUT = endpoint(putDaysSchema, putTripDays);
