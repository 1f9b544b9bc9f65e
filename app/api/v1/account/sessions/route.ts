import { endpoint } from "@/access/endpoint";
import { endOtherSessions } from "@/features/members/commands/own-account";
import { endOtherSessionsSchema } from "@/features/members/schema";

export const DELETE = endpoint(endOtherSessionsSchema, endOtherSessions);
