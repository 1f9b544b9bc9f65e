import { endpoint } from "@/access/endpoint";
import { endApproval } from "@/features/quotes/commands/ask-approval";
import { oneApprovalSchema } from "@/features/quotes/schema";

export const DELETE = endpoint(oneApprovalSchema, endApproval);
