import { streamEndpoint } from "@/access/stream-endpoint";
import { planSchema } from "@/features/agenda-items/schema";
import { watchPlan } from "@/features/agenda-items/watch-plan";

export const GET = streamEndpoint(planSchema, watchPlan);
