import { endpoint } from "@/access/endpoint";
import { setPlanningLimits } from "@/features/planning-limits/commands";
import { planningLimitsSchema } from "@/features/planning-limits/schema";

export const PUT = endpoint(planningLimitsSchema, setPlanningLimits);
