import { endpoint } from "@/access/endpoint";
import { startedSession } from "@/access/session";
import { nothingHere } from "@/app/(documents)/messages";
import { redeemSignIn } from "@/features/sign-in/commands/redeem-sign-in";
import { redeemSignInSchema } from "@/features/sign-in/schema";

export const POST = endpoint(redeemSignInSchema, redeemSignIn, {
  done: ({ goTo }) => goTo,
  headers: startedSession,
  again: (_problem, _typed, request) => nothingHere(request, "linkEnded"),
});
