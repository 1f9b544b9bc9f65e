import { endpoint } from "@/access/endpoint";
import { invitationAgain } from "@/app/(documents)/invitations/documents";
import { answerInvitation } from "@/features/participants/commands/answer-invitation";
import { answerInvitationSchema } from "@/features/participants/schema";

export const POST = endpoint(answerInvitationSchema, answerInvitation, {
  done: ({ token }) => `/invitations/${token}#answer`,
  again: invitationAgain,
});
