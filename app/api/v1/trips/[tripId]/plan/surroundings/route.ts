import { readEndpoint } from "@/access/read-endpoint";
import { planSchema } from "@/features/agenda-items/schema";
import { readSurroundings } from "@/features/warnings/queries";

export const GET = readEndpoint(planSchema, readSurroundings);
