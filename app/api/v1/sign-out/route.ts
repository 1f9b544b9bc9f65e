import { endpoint } from "@/access/endpoint";
import { endedSessionCookie } from "@/access/session";
import { signOut } from "@/features/sign-in/commands/sign-out";
import { signOutSchema } from "@/features/sign-in/schema";

export const POST = endpoint(signOutSchema, signOut, {
  done: () => "/",
  headers: () => ({ "Set-Cookie": endedSessionCookie() }),
});
