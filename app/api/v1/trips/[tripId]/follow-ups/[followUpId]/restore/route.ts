import { endpoint } from "@/access/endpoint";
import { restoreFollowUp } from "@/features/follow-ups/commands";
import { followUpSchema } from "@/features/follow-ups/schema";

export const POST = endpoint(followUpSchema, restoreFollowUp);
