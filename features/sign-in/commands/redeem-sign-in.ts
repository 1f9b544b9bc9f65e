import "server-only";
import type { Actor } from "@/access/actor";
import type { Caller } from "@/access/endpoint";
import { recordChange } from "@/access/record";
import { db, inTransaction, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { countUse, limitedAddress } from "@/lib/rate-limit";
import { hashOf, hashOfCode, looksLikeToken, sameHash } from "@/lib/tokens";
import { knownAs } from "../queries";
import type { EnterCodeInput, RedeemSignInInput } from "../schema";

/** Codes that may be typed for one mail; the last wrong one ends its link too. */
const MOST_ATTEMPTS = 5;
/** Look-ups of one address in an hour. */
const MOST_LOOK_UPS = 60;

export type SignedIn = {
  userId: string;
  /** A path of this site. */
  goTo: string;
};

type Redeemed = { email: string; return_to: string | null };

/**
 * Spends a mailed link, once, and says who now may have a session.
 *
 * @throws {Refusal} `not-found` for a link that is forged, spent, expired or replaced by a newer one
 */
export async function redeemSignIn(_actor: Actor, { token }: RedeemSignInInput, caller: Caller): Promise<SignedIn> {
  const signedIn = looksLikeToken(token) ? await redeem(hashOf(token)) : null;
  if (signedIn) return signedIn;
  await countUse(`sign-in:look-up:${limitedAddress(caller.address)}`, MOST_LOOK_UPS);
  throw new Refusal("not-found", "linkEnded");
}

/**
 * The same by the six digits of the mail. Every attempt is counted before it is compared, so that attempts at the same
 * moment count too.
 *
 * @throws {Refusal} `invalid` for a wrong, spent or expired code; the answer does not say which
 */
export async function enterCode(_actor: Actor, { email, code }: EnterCodeInput, caller: Caller): Promise<SignedIn> {
  await countUse(`sign-in:code:${limitedAddress(caller.address)}`, MOST_LOOK_UPS);
  const [row] = await db.$queryRaw<{ token_hash: string; code_hash: string }[]>`
    update sign_in_tokens set attempts = attempts + 1
    where id = (select id from sign_in_tokens where email = ${email} order by created_at desc, id desc limit 1)
      and attempts < ${MOST_ATTEMPTS} and expires_at > now()
    returning token_hash, code_hash`;
  const typed = hashOfCode(email, code, env().AUTH_SECRET);
  const signedIn = row && sameHash(row.code_hash, typed) ? await redeem(row.token_hash, MOST_ATTEMPTS + 1) : null;
  if (!signedIn) throw new Refusal("invalid", "wrongCode", { fields: { code: "wrongCode" } });
  return signedIn;
}

function redeem(tokenHash: string, attemptsBelow = MOST_ATTEMPTS): Promise<SignedIn | null> {
  return inTransaction(async (tx) => {
    const [redeemed] = await tx.$queryRaw<Redeemed[]>`
      delete from sign_in_tokens mine
      where token_hash = ${tokenHash} and expires_at > now() and attempts < ${attemptsBelow}
        and not exists (select 1 from sign_in_tokens newer
          where newer.email = mine.email and (newer.created_at, newer.id) > (mine.created_at, mine.id))
      returning email, return_to`;
    if (!redeemed) return null;
    const user = await userFor(tx, redeemed.email);
    return user ? signInAs(tx, user, redeemed) : null;
  });
}

/** The account of an address; participants get theirs the first time they sign in. */
async function userFor(tx: Tx, email: string): Promise<{ id: string; name: string } | null> {
  const somebody = await knownAs(tx, email);
  if (!somebody) return null;
  return tx.user.upsert({
    where: { email },
    create: { email, name: somebody.name },
    update: {},
    select: { id: true, name: true },
  });
}

async function signInAs(tx: Tx, user: { id: string; name: string }, { email, return_to }: Redeemed): Promise<SignedIn> {
  // They have just proved that the mailbox is theirs.
  await tx.participant.updateMany({ where: { email, userId: null, deletedAt: null }, data: { userId: user.id } });
  const memberships = await tx.membership.count({ where: { userId: user.id } });
  const actor = { kind: "user", userId: user.id, name: user.name, email, sessionId: "", language: null } as const;
  await recordChange(tx, actor, {
    organisationId: null,
    action: "sign-in:use",
    event: "session.started",
    subject: { type: "user", id: user.id, name: user.name },
  });
  return { userId: user.id, goTo: return_to ?? (memberships > 0 ? "/trips" : "/i") };
}
