import { endpoint } from "@/access/endpoint";
import { changeFollowUp, removeFollowUp } from "@/features/follow-ups/commands";
import { changeFollowUpSchema, followUpSchema } from "@/features/follow-ups/schema";

export const PATCH = endpoint(changeFollowUpSchema, changeFollowUp);
export const DELETE = endpoint(followUpSchema, removeFollowUp);
