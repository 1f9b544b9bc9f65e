import { readEndpoint } from "@/access/read-endpoint";
import { readBoard } from "@/features/agenda-items/queries";
import { planSchema } from "@/features/agenda-items/schema";

export const GET = readEndpoint(planSchema, readBoard);
