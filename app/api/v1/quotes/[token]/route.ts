import { endpoint } from "@/access/endpoint";
import { approvalAgain } from "@/app/(documents)/quotes/documents";
import { answerApproval } from "@/features/quotes/commands/answer-approval";
import { answerApprovalSchema } from "@/features/quotes/schema";

export const POST = endpoint(answerApprovalSchema, answerApproval, {
  done: ({ token }) => `/quotes/${token}`,
  again: approvalAgain,
});
