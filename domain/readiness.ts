/** How much is still missing before a plan is ready to be shared: the numbers of the readiness strip. */
import type { AgendaDay, AgendaItem, HostStatus } from "./agenda";
import type { Severity } from "./warnings/warning";

/** Answers of hosts from settled to not working, as their glyphs stand in a row. */
export const hostGlyphOrder = ["CONFIRMED", "REQUESTED", "IDEA", "DECLINED"] as const satisfies readonly HostStatus[];
export type HostGlyph = (typeof hostGlyphOrder)[number];

export type Readiness = {
  /** Items on the plan that need a host; `total` leaves out those whose host declined. */
  hosts: { confirmed: number; requested: number; idea: number; declined: number; total: number };
  /** People on the list who have not said no; `invited` have been asked and not yet answered. */
  participants: { accepted: number; invited: number; total: number };
  /** Parts nobody is named for yet. */
  partsToBeConfirmed: number;
  /** What cannot work, what probably does not, and what is not known yet; what somebody accepted is not counted. */
  missing: Record<Severity, number>;
  /** Ids of days with nothing on them, in order. */
  emptyDayIds: string[];
  /**
   * Every host has confirmed, every part has a name, nothing clashes, no day is empty. Participants may
   * still be asked: they answer to what is shared.
   */
  readyToShare: boolean;
};

/** What readiness is counted from; `partsToBeConfirmed` are those of items on a day. */
export type ReadinessInput = {
  days: readonly Pick<AgendaDay, "id" | "position">[];
  items: readonly Pick<AgendaItem, "dayId" | "hostStatus">[];
  participants: readonly { status: "ADDED" | "INVITED" | "ACCEPTED" | "DECLINED" | "WAITING_LIST" | "WITHDRAWN" }[];
  partsToBeConfirmed: number;
  /** What deserves a look; `accepted` is null while nobody decided to live with it. */
  warnings: readonly { severity: Severity; accepted: unknown }[];
};

/** Counts what is settled and what is not; items on the wish list do not count. */
export function readinessOf({ days, items, participants, partsToBeConfirmed, warnings }: ReadinessInput): Readiness {
  const planned = items.filter((item) => item.dayId !== null);
  const glyphs = hostGlyphs(planned);
  const count = (glyph: HostGlyph) => glyphs.filter((one) => one === glyph).length;
  const hosts = {
    confirmed: count("CONFIRMED"),
    requested: count("REQUESTED"),
    idea: count("IDEA"),
    declined: count("DECLINED"),
  };
  const total = glyphs.length - hosts.declined;
  const coming = participants.filter(
    ({ status }) => status === "ADDED" || status === "INVITED" || status === "ACCEPTED",
  );
  const missing = { conflict: 0, warning: 0, gap: 0 };
  for (const { severity, accepted } of warnings) if (accepted === null) missing[severity] += 1;
  const withItems = new Set(planned.map((item) => item.dayId));
  const emptyDayIds = [...days]
    .sort((a, b) => a.position - b.position)
    .flatMap((day) => (withItems.has(day.id) ? [] : day.id));
  return {
    hosts: { ...hosts, total },
    participants: {
      accepted: coming.filter(({ status }) => status === "ACCEPTED").length,
      invited: coming.filter(({ status }) => status === "INVITED").length,
      total: coming.length,
    },
    partsToBeConfirmed,
    missing,
    emptyDayIds,
    readyToShare:
      days.length > 0 &&
      hosts.confirmed === glyphs.length &&
      partsToBeConfirmed === 0 &&
      missing.conflict === 0 &&
      emptyDayIds.length === 0,
  };
}

/** One glyph for every item that needs a host, the worst last; a visit that was called off looks like one declined. */
export function hostGlyphs(items: readonly Pick<AgendaItem, "hostStatus">[]): HostGlyph[] {
  const glyphs = items.flatMap(({ hostStatus }) => (hostStatus === "CANCELLED" ? "DECLINED" : (hostStatus ?? [])));
  return glyphs.sort((a, b) => hostGlyphOrder.indexOf(a) - hostGlyphOrder.indexOf(b));
}

/**
 * The worst glyph of the hosts that count, for the header of a day; a host that declined shows only where no other is
 * left. Null when no item needs a host.
 */
export function worstGlyph(items: readonly Pick<AgendaItem, "hostStatus">[]): HostGlyph | null {
  const glyphs = hostGlyphs(items);
  return glyphs.findLast((glyph) => glyph !== "DECLINED") ?? glyphs.at(-1) ?? null;
}
