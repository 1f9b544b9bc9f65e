import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { Actor } from "@/access/actor";
import type { Caller } from "@/access/endpoint";
import { inTransaction, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { translatorFor } from "@/lib/messages";
import { enqueueMail } from "@/lib/outbox";
import { countUse, limitedAddress } from "@/lib/rate-limit";
import { hashOf, hashOfCode, newCode, newToken } from "@/lib/tokens";
import { knownAs } from "../queries";
import { pathWithin } from "../return-to";
import type { RequestSignInInput } from "../schema";

/** Minutes a mailed link or code is good for. */
export const SIGN_IN_MINUTES = 10;
/** Every request takes at least this long, in milliseconds, so that its time tells nothing about the address. */
const SHORTEST_ANSWER = 150;

/**
 * Mails a link and a code to somebody we know; for everybody else does the same work and mails nothing. The answer is
 * the same, so nobody can ask who has an account. A new link ends the older ones.
 *
 * @throws {Refusal} `rate-limited` after 5 requests for one mailbox or 20 from one address within an hour
 */
export async function requestSignIn(
  _actor: Actor,
  input: RequestSignInInput,
  caller: Caller,
): Promise<{ sentTo: string }> {
  const floor = pause(SHORTEST_ANSWER);
  await countUse(`sign-in:address:${limitedAddress(caller.address)}`, 20);
  await countUse(`sign-in:mailbox:${input.email}`, 5);
  const [token, code] = [newToken(), newCode()];
  await inTransaction(async (tx) => {
    const somebody = await knownAs(tx, input.email);
    await keepToken(tx, input, token, code);
    if (somebody) await enqueueMail(tx, mailOf(input.email, somebody.name, token, code, caller));
  });
  await floor;
  return { sentTo: input.email };
}

async function keepToken(tx: Tx, { email, returnTo }: RequestSignInInput, token: string, code: string): Promise<void> {
  await tx.$executeRaw`delete from sign_in_tokens where email = ${email} or expires_at < now()`;
  await tx.signInToken.create({
    data: {
      email,
      tokenHash: hashOf(token),
      codeHash: hashOfCode(email, code, env().AUTH_SECRET),
      returnTo: pathWithin(returnTo),
      expiresAt: new Date(Date.now() + SIGN_IN_MINUTES * 60_000),
    },
  });
}

function mailOf(to: string, toName: string, token: string, code: string, { locale }: Caller) {
  const t = translatorFor(locale, "mail");
  const link = `${env().BASE_URL}/sign-in/${token}`;
  return {
    to,
    toName,
    subject: t("signIn.subject"),
    text: t("signIn.text", {
      name: toName,
      link,
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      minutes: SIGN_IN_MINUTES,
    }),
  };
}
