"use client";

import { useTranslations } from "next-intl";
import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { presences } from "@/domain/attendance";
import { searchTextOf, searchWordsOf } from "@/domain/search-text";
import type { AttendanceDesk } from "@/features/attendance/queries";
import { recordedSources } from "@/features/attendance/schema";
import { PersonRow } from "./person-row";
import { type Mark, type RecordedSource, useAttendance } from "./use-attendance";

/** Everybody who should be at the chosen item, with what is known of each. */
export function PeopleList({ desk }: { desk: AttendanceDesk }) {
  const t = useTranslations("attendance");
  const [source, setSource] = useState<RecordedSource>("ORGANISER");
  const [sought, setSought] = useState("");
  const [shown, setShown] = useState<"all" | "unknown">("all");
  const { known, mark, everyoneWasHere } = useAttendance(desk, source);
  const words = searchWordsOf(useDeferredValue(sought));
  const people = desk.people.filter(({ id, name, affiliation }) => {
    const text = searchTextOf([name, affiliation ?? ""]);
    return (shown === "all" || !known.has(id)) && words.every((word) => text.includes(word));
  });
  const unknown = desk.people.filter(({ id }) => !known.has(id)).length;
  const count = (presence: string) => [...known.values()].filter((one) => one.presence === presence).length;

  const latest = useRef(mark);
  useEffect(() => {
    latest.current = mark;
  });
  const onMark = useCallback((one: Mark) => latest.current([one]), []);

  if (desk.people.length === 0 && desk.others.length === 0) {
    return <EmptyState title={t("noPeople.title")}>{t("noPeople.text")}</EmptyState>;
  }
  return (
    <>
      <p role="status" className="m-0 mb-3 flex flex-wrap gap-x-4 text-sm">
        {presences.map((presence) => (
          <span key={presence}>{t(`counts.${presence}`, { count: count(presence) })}</span>
        ))}
        <span className="text-ink-2">{t("counts.unknown", { count: unknown })}</span>
      </p>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <Input
          type="search"
          icon="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          className="min-w-40 flex-1"
        />
        <Segmented
          label={t("show.label")}
          value={shown}
          onChoose={setShown}
          choices={[
            { value: "all", label: t("show.all") },
            { value: "unknown", label: t("show.unknown") },
          ]}
        />
        {desk.may.edit ? (
          <>
            <Select
              aria-label={t("howWeKnow")}
              value={source}
              onChange={(event) => setSource(event.target.value as RecordedSource)}
            >
              {recordedSources.map((one) => (
                <option key={one} value={one}>
                  {t(`recordAs.${one}`)}
                </option>
              ))}
            </Select>
            <Button icon="check" disabled={unknown === 0} onClick={everyoneWasHere}>
              {t("everyone")}
            </Button>
          </>
        ) : null}
      </div>
      <ul aria-label={t("people")} className="m-0 list-none p-0">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            id={person.id}
            name={person.name}
            affiliation={person.affiliation}
            recorded={known.get(person.id)}
            mayEdit={desk.may.edit}
            onMark={onMark}
          />
        ))}
      </ul>
      {people.length === 0 ? <p className="m-0 py-3 text-ink-2 text-sm">{t("nobodyFits")}</p> : null}
      {desk.may.edit && desk.others.length > 0 ? (
        <Select
          aria-label={t("somebodyElse")}
          value=""
          onChange={({ target }) => mark([{ participantId: target.value, presence: "PRESENT", note: null }])}
          className="mt-3 max-w-72"
        >
          <option value="">{t("somebodyElse")}</option>
          {desk.others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
    </>
  );
}
