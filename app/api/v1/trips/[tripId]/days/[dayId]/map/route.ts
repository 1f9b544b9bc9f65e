import { readEndpoint } from "@/access/read-endpoint";
import { getDayMap } from "@/features/days/get-day-map";
import { daySchema } from "@/features/days/schema";

export const GET = readEndpoint(daySchema, getDayMap);
