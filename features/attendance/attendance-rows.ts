import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { Change } from "@/access/record";
import type { AttendanceSource, Presence } from "@/domain/attendance";
import type { Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/** What is known of one participant at one item. */
export type RecordedAttendance = {
  participantId: string;
  presence: Presence;
  source: AttendanceSource;
  note: string | null;
  /** ISO instant. */
  recordedAt: string;
  revision: number;
};

type Row = Omit<RecordedAttendance, "recordedAt"> & { recordedAt: Date };

export function attendanceAnswer({ participantId, presence, source, note, recordedAt, revision }: Row) {
  return { participantId, presence, source, note, recordedAt: recordedAt.toISOString(), revision };
}

/** An item on a day of the trip. @throws {Refusal} `not-found` for wishes, removed items and those of other trips */
export async function findItemOnDay(tx: Tx, { tripId }: TripAccess, itemId: string) {
  const item = await tx.agendaItem.findFirst({
    where: { id: itemId, tripId, deletedAt: null, dayId: { not: null } },
    select: { id: true, title: true, day: { select: { date: true, timeZone: true } } },
  });
  if (!item?.day) throw new Refusal("not-found", "itemNotOnTrip");
  return { id: item.id, title: item.title, day: item.day };
}

type Subject = { participantId: string; name: string; itemTitle: string };
type State = Pick<Row, "presence" | "source" | "note"> | null;

/** A change for the record, as `attendance.<verb>` of a participant at an item. */
export function attendanceChange(
  access: TripAccess,
  verb: "recorded" | "taken-back" | "checked-in",
  { participantId, name, itemTitle }: Subject,
  before: State,
  after: State,
): Change {
  return {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: verb === "checked-in" ? "attendance:check-in" : "attendance:edit",
    event: `attendance.${verb}`,
    subject: { type: "attendance", id: participantId, name: `${name}: ${itemTitle}` },
    before: stateOf(before),
    after: stateOf(after),
  };
}

function stateOf(state: State): Record<string, unknown> | null {
  return state && { presence: state.presence, source: state.source, note: state.note };
}
