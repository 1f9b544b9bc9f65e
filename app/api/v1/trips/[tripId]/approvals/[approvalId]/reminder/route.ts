import { endpoint } from "@/access/endpoint";
import { remindApproval } from "@/features/quotes/commands/ask-approval";
import { oneApprovalSchema } from "@/features/quotes/schema";

export const POST = endpoint(oneApprovalSchema, remindApproval);
