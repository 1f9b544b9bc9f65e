import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { requireAccount, requireAnybody } from "@/access/own-account";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { ownPath } from "@/lib/own-path";
import type {
  ChooseLanguageInput,
  ChooseOrganisationInput,
  ChooseThemeInput,
  EndSessionInput,
  UpdateAccountInput,
} from "../schema";

/** Changes one's own name and language. */
export async function updateAccount(actor: Actor, { name, language }: UpdateAccountInput) {
  const { userId } = requireAccount(actor);
  await inTransaction((tx) => changeAccount(tx, actor, userId, { name, language }));
  return { name, language };
}

async function changeAccount(
  tx: Tx,
  actor: Actor,
  userId: string,
  changes: { name?: string; language: string | null },
): Promise<void> {
  const before = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, language: true } });
  const after = { ...before, ...changes };
  await tx.user.update({ where: { id: userId }, data: after });
  await recordChange(tx, actor, {
    organisationId: null,
    action: "account:own",
    event: "account.changed",
    subject: { type: "account", id: userId, name: after.name },
    before,
    after,
  });
}

/** Signs one of one's own browsers out; its cookie stops working at once. */
export async function endSession(actor: Actor, { sessionId }: EndSessionInput) {
  const { userId, sessionId: present } = requireAccount(actor);
  await inTransaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId } });
    if (count === 0) throw new Refusal("not-found", "notFound");
    await recordEnd(tx, actor, userId, count);
  });
  return { ended: 1, own: sessionId === present };
}

/** Signs all of one's browsers out but this one. */
export async function endOtherSessions(actor: Actor) {
  const { userId, sessionId } = requireAccount(actor);
  return inTransaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId, id: { not: sessionId } } });
    if (count > 0) await recordEnd(tx, actor, userId, count);
    return { ended: count };
  });
}

function recordEnd(tx: Tx, actor: Actor, userId: string, sessions: number) {
  return recordChange(tx, actor, {
    organisationId: null,
    action: "account:own",
    event: "session.ended",
    subject: { type: "account", id: userId },
    before: { sessions },
  });
}

/** Says for which organisation the desks outside a trip work; one must be in it. */
export async function chooseOrganisation(actor: Actor, input: ChooseOrganisationInput) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "organisation:read");
  return { organisationId };
}

/**
 * The language somebody wants to read in: remembered by the browser, and by the account of who is signed in. Anybody
 * may choose.
 *
 * @returns the language, and the path to show again; null where none of ours was asked for
 */
export async function chooseLanguage(actor: Actor, input: ChooseLanguageInput) {
  requireAnybody(actor, "sign-in:use");
  const { language } = input;
  if (actor.kind === "user" && actor.language !== language) {
    await inTransaction((tx) => changeAccount(tx, actor, actor.userId, { language }));
  }
  return { language, goTo: ownPath(input.return) };
}

/** Light, dark or as the system; anybody may choose, signed in or not. */
export async function chooseTheme(actor: Actor, { theme }: ChooseThemeInput) {
  requireAnybody(actor, "sign-in:use");
  return { theme };
}
