"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { Presence } from "@/domain/attendance";
import type { RecordedAttendance } from "@/features/attendance/attendance-rows";
import type { AttendanceDesk } from "@/features/attendance/queries";
import type { recordedSources } from "@/features/attendance/schema";
import { sendJson } from "@/lib/send-json";

export type RecordedSource = (typeof recordedSources)[number];
type Known = ReadonlyMap<string, RecordedAttendance>;

/** What is put down for one person; null takes back what was recorded. */
export type Mark = { participantId: string; presence: Presence | null; note: string | null };

/**
 * What is known of who was at an item. A mark is on the screen at once and sent after those before it, each against the
 * revision the server gave last; what others recorded meanwhile is shown, never overwritten.
 */
export function useAttendance({ tripId, itemId, people }: AttendanceDesk, source: RecordedSource) {
  const t = useTranslations("attendance");
  const router = useRouter();
  const toast = useToast();
  const [known, setKnown] = useState<Known>(() => knownOf(people));
  const saved = useRef(knownOf(people));
  const queue = useRef(Promise.resolve());
  const waiting = useRef(0);

  // What others recorded meanwhile comes with the page, unless something of ours is still on its way.
  useEffect(() => {
    if (waiting.current > 0) return;
    saved.current = knownOf(people);
    setKnown(new Map(saved.current));
  }, [people]);

  function show(ids: readonly string[]): void {
    setKnown((before) => {
      const after = new Map(before);
      for (const id of ids) {
        const row = saved.current.get(id);
        if (row) after.set(id, row);
        else after.delete(id);
      }
      return after;
    });
  }

  async function send(marks: readonly Mark[]): Promise<void> {
    const ids = marks.map(({ participantId }) => participantId);
    const entries = marks.map((mark) => ({
      ...mark,
      source,
      revision: saved.current.get(mark.participantId)?.revision ?? null,
    }));
    const sent = await sendJson<RecordedAttendance[]>(`/api/v1/trips/${tripId}/items/${itemId}/attendance`, "PUT", {
      entries,
    });
    if (sent.ok || sent.error.code === "stale") {
      const rows = sent.ok ? sent.data : (sent.error.present as RecordedAttendance[]);
      for (const id of ids) saved.current.delete(id);
      for (const row of rows) saved.current.set(row.participantId, row);
    }
    if (!sent.ok) toast({ text: sent.error.message || t("failed"), icon: "triangle-alert" });
    waiting.current -= 1;
    if (!sent.ok || waiting.current === 0) show(ids);
    if (waiting.current === 0) router.refresh();
  }

  /** Puts down one mark or many. */
  function mark(marks: readonly Mark[]): void {
    if (marks.length === 0) return;
    setKnown((before) => {
      const after = new Map(before);
      for (const one of marks) {
        if (one.presence === null) after.delete(one.participantId);
        else after.set(one.participantId, drawn(one, one.presence, source, before.get(one.participantId)));
      }
      return after;
    });
    waiting.current += 1;
    queue.current = queue.current.then(() => send(marks));
  }

  /** Everybody of whom nothing is known yet was here; can be taken back from the message. */
  function everyoneWasHere(): void {
    const marks = people
      .filter(({ id }) => !known.has(id))
      .map(({ id }): Mark => ({ participantId: id, presence: "PRESENT", note: null }));
    mark(marks);
    toast({
      text: t("everyoneDone", { count: marks.length }),
      action: { label: t("undo"), onAction: () => mark(marks.map((one) => ({ ...one, presence: null }))) },
    });
  }

  return { known, mark, everyoneWasHere };
}

function knownOf(people: AttendanceDesk["people"]): Map<string, RecordedAttendance> {
  return new Map(people.flatMap(({ id, recorded }) => (recorded ? [[id, recorded] as const] : [])));
}

function drawn(
  { participantId, note }: Mark,
  presence: Presence,
  source: RecordedSource,
  before: RecordedAttendance | undefined,
): RecordedAttendance {
  const recordedAt = before?.recordedAt ?? "";
  return { participantId, presence, note, source, recordedAt, revision: before?.revision ?? 0 };
}
