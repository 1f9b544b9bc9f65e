import { endpoint } from "@/access/endpoint";
import { removeActivity, updateActivity } from "@/features/funding/commands/activities";
import { removeActivitySchema, updateActivitySchema } from "@/features/funding/schema";

export const PATCH = endpoint(updateActivitySchema, updateActivity);
export const DELETE = endpoint(removeActivitySchema, removeActivity);
