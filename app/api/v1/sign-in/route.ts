import { endpoint } from "@/access/endpoint";
import { signInDocument } from "@/app/(documents)/sign-in/documents";
import { requestSignIn } from "@/features/sign-in/commands/request-sign-in";
import { requestSignInSchema } from "@/features/sign-in/schema";

export const POST = endpoint(requestSignInSchema, requestSignIn, {
  done: ({ sentTo }) => `/sign-in?sent=${encodeURIComponent(sentTo)}`,
  again: (problem, typed, request) =>
    signInDocument(request, { email: String(typed.email ?? ""), returnTo: String(typed.returnTo ?? "") }, problem),
});
