import { endpoint } from "@/access/endpoint";
import { invite } from "@/features/participants/commands/invite";
import { inviteSchema } from "@/features/participants/schema";

export const POST = endpoint(inviteSchema, invite);
