import { endpoint } from "@/access/endpoint";
import { endSession } from "@/features/members/commands/own-account";
import { endSessionSchema } from "@/features/members/schema";

export const DELETE = endpoint(endSessionSchema, endSession);
