import "server-only";
import { db, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { countUse, limitedAddress } from "@/lib/rate-limit";
import { hashOf, looksLikeToken } from "@/lib/tokens";
import type { Prisma, QuoteApproval } from "@/prisma/generated/client";

/** Look-ups of links that do not work, from one address in an hour. */
const MOST_MISSES = 60;

const asked = {
  trip: { select: { title: true, deletedAt: true, organisationId: true, organisation: { select: { name: true } } } },
  takeaway: { select: { deletedAt: true, participant: { select: { deletedAt: true } } } },
  quote: { select: { deletedAt: true } },
} as const satisfies Prisma.QuoteApprovalInclude;

export type OpenApproval = Prisma.QuoteApprovalGetPayload<{ include: typeof asked }>;

/** What the page of a request says. */
export type ApprovalPage = {
  token: string;
  name: string;
  affiliation: string | null;
  /** As it was sent, or as it was approved. */
  text: string;
  askedBy: string;
  trip: string;
  organisation: string;
  /** BCP 47 tag of the mail. */
  language: string;
  state: Exclude<QuoteApproval["state"], "ENDED">;
  reason: string | null;
};

/**
 * A request by its secret address. Opening it changes nothing.
 *
 * @throws {Refusal} `not-found` for an address that is forged, replaced or over; `rate-limited` for whoever guesses
 */
export async function openApproval(token: string, address: string): Promise<ApprovalPage> {
  const { name, affiliation, text, changedText, askedByName, trip, language, state, reason } = await findApproval(
    token,
    address,
  );
  return {
    token,
    name,
    affiliation,
    text: changedText ?? text,
    askedBy: askedByName,
    trip: trip.title,
    organisation: trip.organisation.name,
    language,
    state: state === "ENDED" ? "WITHDRAWN" : state,
    reason,
  };
}

/** The row behind a secret address, while it holds. @throws {Refusal} as {@link openApproval} */
export async function findApproval(token: string, address: string, tx: Tx = db): Promise<OpenApproval> {
  const row = looksLikeToken(token)
    ? await tx.quoteApproval.findUnique({ where: { tokenHash: hashOf(token) }, include: asked })
    : null;
  const isGone =
    !row ||
    row.state === "ENDED" ||
    row.expiresAt <= new Date() ||
    [row.trip, row.takeaway, row.quote, row.takeaway?.participant].some((one) => one && one.deletedAt !== null);
  if (!isGone) return row;
  await countUse(`link:look-up:${limitedAddress(address)}`, MOST_MISSES);
  throw new Refusal("not-found", "linkEnded");
}
