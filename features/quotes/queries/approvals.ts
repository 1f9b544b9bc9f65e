import "server-only";
import type { TripAccess } from "@/access/authorise";
import { db } from "@/lib/db";
import type { ApprovalState, QuoteApproval } from "@/prisma/generated/client";

/** How it stands with words somebody was asked to approve. */
export type ApprovalView = {
  id: string;
  /** The takeaway or quote it is about. */
  takeawayId: string;
  name: string;
  email: string;
  state: Exclude<ApprovalState, "ENDED">;
  /** ISO instants. */
  askedAt: string;
  mailedAt: string;
  answeredAt: string | null;
  askedBy: string;
  /** The words that were sent. */
  text: string;
  /** The words they approved, when they changed them. */
  changedText: string | null;
  /** Why they declined. */
  reason: string | null;
  /** A day has passed since the last mail. */
  mayRemind: boolean;
  /** The link cannot be answered any more. */
  expired: boolean;
};

/** What may be shown of a row. */
export function viewOf(row: QuoteApproval, now: Date): ApprovalView {
  const { id, name, email, state, askedByName, text, changedText, reason } = row;
  const waits = state === "WAITING";
  return {
    id,
    takeawayId: row.takeawayId ?? row.quoteId ?? "",
    name,
    email,
    state: state === "ENDED" ? "WITHDRAWN" : state,
    askedAt: row.askedAt.toISOString(),
    mailedAt: row.mailedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    askedBy: askedByName,
    text,
    changedText,
    reason,
    mayRemind: waits && now.getTime() - row.mailedAt.getTime() >= 86_400_000,
    expired: waits && row.expiresAt <= now,
  };
}

/** What was asked about words of a trip and still counts; for queries that have already authorised. */
export async function loadApprovals({ tripId }: TripAccess): Promise<ApprovalView[]> {
  const rows = await db.quoteApproval.findMany({
    where: { tripId, state: { not: "ENDED" } },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
  const now = new Date();
  return rows.map((row) => viewOf(row, now));
}

/** Another one whenever words of the trip, or what is known of their approval, are; for those who have authorised. */
export async function loadSaidMark({ tripId }: TripAccess): Promise<string> {
  // In one statement: it is asked at every word that something may have changed.
  const [said] = await db.$queryRaw<{ mark: string }[]>`
    select concat_ws(' ',
      (select string_agg(concat_ws('/', state, asked, answered, mailed), ',' order by state) from (
        select state, count(*) as asked, max(answered_at) as answered, max(mailed_at) as mailed
        from quote_approvals where trip_id = ${tripId}::uuid group by state
      ) as approvals),
      (select concat_ws('/', count(*), count(quote_allowed_at), sum(revision))
        from takeaways where trip_id = ${tripId}::uuid and deleted_at is null and shared),
      (select concat_ws('/', count(*), count(approved_at), sum(revision))
        from quotes where trip_id = ${tripId}::uuid and deleted_at is null)
    ) as mark`;
  return said?.mark ?? "";
}

/** Somebody whose words can be kept as a quote: a host contact or speaker of the trip. */
export type Quotable = {
  personId: string;
  name: string;
  affiliation: string | null;
  email: string | null;
  itemId: string;
  at: string;
};

/** Words of host contacts and speakers, as their editors see them. */
export type QuoteView = {
  id: string;
  itemId: string | null;
  personId: string;
  text: string;
  name: string;
  affiliation: string | null;
  source: string | null;
  approved: boolean;
  /** The address of the directory, to send the request to. */
  email: string | null;
  revision: number;
};

/** The quotes of a trip and who can be quoted; for queries that have already authorised. */
export async function loadQuotes({ tripId }: TripAccess): Promise<{ quotes: QuoteView[]; quotable: Quotable[] }> {
  const rows = await db.quote.findMany({
    where: { tripId, deletedAt: null },
    include: { person: { select: { email: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const parts = await db.part.findMany({
    where: { tripId, personId: { not: null }, item: { deletedAt: null } },
    select: {
      affiliationThen: true,
      host: { select: { name: true } },
      person: { select: { id: true, name: true, email: true, deletedAt: true } },
      item: { select: { id: true, title: true, host: { select: { name: true } } } },
    },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
  });
  return {
    quotes: rows.map(({ id, itemId, personId, text, name, affiliation, source, approvedAt, revision, person }) => ({
      id,
      itemId,
      personId,
      text,
      name,
      affiliation,
      source,
      approved: approvedAt !== null,
      email: person.email,
      revision,
    })),
    quotable: parts.flatMap(({ person, item, host, affiliationThen }) =>
      person && person.deletedAt === null
        ? [
            {
              personId: person.id,
              name: person.name,
              affiliation: affiliationThen ?? host?.name ?? item.host?.name ?? null,
              email: person.email,
              itemId: item.id,
              at: item.title,
            },
          ]
        : [],
    ),
  };
}
