import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { Caller } from "@/access/endpoint";
import { recordChange, recordChanges } from "@/access/record";
import { mayCheckIn } from "@/domain/attendance";
import type { Instant } from "@/domain/zones";
import { timeZone } from "@/domain/zones";
import { dateText } from "@/features/agenda-items/load-plan";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { attendanceAnswer, attendanceChange, findItemOnDay, type RecordedAttendance } from "./attendance-rows";
import type { AttendanceEntry, CheckInInput, RecordAttendanceInput } from "./schema";

/**
 * Records who was at an item, all entries or none.
 *
 * @returns what is recorded for these people now
 * @throws {Refusal} `stale` with what is recorded for these people, when one entry is not what the sender saw;
 *   `not-found` when somebody is not on the trip
 */
export async function recordAttendance(actor: Actor, input: RecordAttendanceInput): Promise<RecordedAttendance[]> {
  const access = await authorise(actor, { trip: input.tripId }, "attendance:edit");
  const entries = [...new Map(input.entries.map((entry) => [entry.participantId, entry])).values()];
  return inTransaction(async (tx) => {
    const item = await findItemOnDay(tx, access, input.itemId);
    const names = await lockPeople(tx, access, entries);
    const before = new Map((await load(tx, item.id, entries)).map((row) => [row.participantId, row]));
    if (entries.some((entry) => !isAsSeen(entry, before.get(entry.participantId)?.revision ?? null))) {
      throw new Refusal("stale", "stale", { present: [...before.values()].map(attendanceAnswer) });
    }
    const changed = entries.filter((entry) => differs(entry, before.get(entry.participantId)));
    await write(tx, access, item.id, changed);
    const after = new Map((await load(tx, item.id, entries)).map((row) => [row.participantId, row]));
    const changes = changed.map(({ participantId, presence }) => {
      const subject = { participantId, name: names.get(participantId) ?? "", itemTitle: item.title };
      const [was, is] = [before.get(participantId) ?? null, after.get(participantId) ?? null];
      return attendanceChange(access, presence === null ? "taken-back" : "recorded", subject, was, is);
    });
    await recordChanges(tx, access.actor, changes);
    return [...after.values()].map(attendanceAnswer);
  });
}

/**
 * A participant says that they are there. What an organiser recorded before stays, and so does a first check-in.
 *
 * @param now when; the moment of writing unless a test says otherwise
 * @throws {Refusal} `conflict` on other days than the item's, twelve hours of grace on both sides
 */
export async function checkIn(
  actor: Actor,
  input: CheckInInput,
  _caller?: Caller,
  now: Date = new Date(),
): Promise<RecordedAttendance> {
  const access = await authorise(actor, { trip: input.tripId }, "attendance:check-in");
  const { participantId } = access;
  if (participantId === null) throw new Refusal("forbidden", "notAllowed");
  return inTransaction(async (tx) => {
    const { id: itemId, title, day } = await findItemOnDay(tx, access, input.itemId);
    const date = dateText(day.date);
    const open = date !== null && mayCheckIn({ date, timeZone: timeZone(day.timeZone) }, now.getTime() as Instant);
    if (!open) throw new Refusal("conflict", "checkInClosed");
    const names = await lockPeople(tx, access, [{ participantId }]);
    const key = { itemId_participantId: { itemId, participantId } };
    const present = await tx.attendance.findUnique({ where: key });
    if (present) return attendanceAnswer(present);
    const row = await tx.attendance.create({
      data: { itemId, participantId, tripId: access.tripId, presence: "PRESENT", source: "SELF_CHECK_IN" },
    });
    const subject = { participantId, name: names.get(participantId) ?? "", itemTitle: title };
    await recordChange(tx, access.actor, attendanceChange(access, "checked-in", subject, null, row));
    return attendanceAnswer(row);
  });
}

/** The names of these people; holds their rows still, so that two who record the same people wait for one another. */
async function lockPeople(tx: Tx, { tripId }: TripAccess, entries: readonly { participantId: string }[]) {
  const ids = entries.map(({ participantId }) => participantId);
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    select id::text, name from participants
    where trip_id = ${tripId}::uuid and deleted_at is null and id = any(${ids}::uuid[])
    order by id for no key update`;
  if (rows.length !== ids.length) throw new Refusal("not-found", "participantGone");
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function load(tx: Tx, itemId: string, entries: readonly AttendanceEntry[]) {
  const ids = entries.map(({ participantId }) => participantId);
  return tx.attendance.findMany({
    where: { itemId, participantId: { in: ids } },
    orderBy: { participantId: "asc" },
  });
}

type Row = Awaited<ReturnType<typeof load>>[number];

function isAsSeen({ revision }: AttendanceEntry, present: number | null): boolean {
  return revision === undefined || revision === present;
}

function differs({ presence, source, note }: AttendanceEntry, row: Row | undefined): boolean {
  if (!row) return presence !== null;
  return presence !== row.presence || source !== row.source || note !== row.note;
}

async function write(tx: Tx, access: TripAccess, itemId: string, entries: AttendanceEntry[]): Promise<void> {
  const recordedById = access.actor.kind === "user" ? access.actor.userId : null;
  const gone = entries.filter(({ presence }) => presence === null).map(({ participantId }) => participantId);
  const kept = entries.flatMap(({ presence, ...entry }) => (presence === null ? [] : [{ ...entry, presence }]));
  await tx.attendance.deleteMany({ where: { itemId, participantId: { in: gone } } });
  await tx.$executeRaw`
    insert into attendance (item_id, trip_id, participant_id, presence, source, note, recorded_by_id)
    select ${itemId}::uuid, ${access.tripId}::uuid, e.participant_id, e.presence::presence, e.source::attendance_source,
      e.note, ${recordedById}::uuid
    from unnest(
      ${kept.map((one) => one.participantId)}::uuid[], ${kept.map((one) => one.presence)}::text[],
      ${kept.map((one) => one.source)}::text[], ${kept.map((one) => one.note)}::text[]
    ) as e(participant_id, presence, source, note)
    on conflict (item_id, participant_id) do update set
      presence = excluded.presence, source = excluded.source, note = excluded.note,
      recorded_by_id = excluded.recorded_by_id, recorded_at = now(), revision = attendance.revision + 1`;
}
