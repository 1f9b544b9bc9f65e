import { endpoint } from "@/access/endpoint";
import { askApproval } from "@/features/quotes/commands/ask-approval";
import { askApprovalSchema } from "@/features/quotes/schema";

export const POST = endpoint(askApprovalSchema, askApproval, { status: 201 });
