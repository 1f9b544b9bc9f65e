import { endpoint } from "@/access/endpoint";
import { startedSession } from "@/access/session";
import { codeDocument } from "@/app/(documents)/sign-in/documents";
import { enterCode } from "@/features/sign-in/commands/redeem-sign-in";
import { enterCodeSchema } from "@/features/sign-in/schema";

export const POST = endpoint(enterCodeSchema, enterCode, {
  done: ({ goTo }) => goTo,
  headers: startedSession,
  again: (problem, typed, request) =>
    codeDocument(request, { email: String(typed.email ?? ""), code: String(typed.code ?? "") }, problem),
});
