import { endpoint } from "@/access/endpoint";
import { leavePlan, visitPlan } from "@/features/plan-visits/commands";
import { leavePlanSchema, visitPlanSchema } from "@/features/plan-visits/schema";

export const PUT = endpoint(visitPlanSchema, visitPlan);
export const DELETE = endpoint(leavePlanSchema, leavePlan);
