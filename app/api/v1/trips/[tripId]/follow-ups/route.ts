import { endpoint } from "@/access/endpoint";
import { createFollowUp } from "@/features/follow-ups/commands";
import { createFollowUpSchema } from "@/features/follow-ups/schema";

export const POST = endpoint(createFollowUpSchema, createFollowUp, { status: 201 });
