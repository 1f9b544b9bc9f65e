"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, memo, type SetStateAction, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { Input } from "@/components/ui/input";
import { searchTextOf, searchWordsOf } from "@/domain/search-text";
import type { TravelDesk, Traveller } from "@/features/legs/queries";

/** What is noted of each person: a seat and a code on a leg, a room in a stay. */
export type Note = { name: string; label: string; max: number };

export type Chosen = { forEveryone: boolean; people: ReadonlyMap<string, Record<string, string>> };

type Props = {
  desk: TravelDesk;
  legend: string;
  notes: readonly Note[];
  value: Chosen;
  onChange: Dispatch<SetStateAction<Chosen>>;
};

/** Who takes a leg or sleeps in a stay: everyone, groups, or people found by name; with what is noted of each. */
export function PeopleField({ desk, legend, notes, value, onChange }: Props) {
  const t = useTranslations("travel.people");
  const [sought, setSought] = useState("");
  const listId = useId();
  const words = searchWordsOf(sought);
  const offered = value.forEveryone ? desk.people.filter(({ isComing }) => isComing) : desk.people;
  const shown = offered.filter((person) => {
    const text = searchTextOf([person.name, person.affiliation ?? ""]);
    return words.every((word) => text.includes(word));
  });

  function change(make: (people: Map<string, Record<string, string>>) => void): void {
    onChange((before) => {
      const people = new Map(before.people);
      make(people);
      return { ...before, people };
    });
  }

  function add(ids: readonly string[]): void {
    change((people) => {
      for (const id of ids) people.set(id, people.get(id) ?? {});
    });
  }

  return (
    <Fieldset legend={legend} className="sm:col-span-2">
      <Checkbox
        label={t("everyone", { count: desk.people.filter(({ isComing }) => isComing).length })}
        checked={value.forEveryone}
        onChange={(event) => onChange((before) => ({ ...before, forEveryone: event.target.checked }))}
      />
      <div className="my-2 flex flex-wrap items-center gap-2">
        <Input
          type="search"
          icon="search"
          aria-label={t("search")}
          aria-controls={listId}
          placeholder={t("search")}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          className="min-w-40 flex-1"
        />
        {value.forEveryone
          ? null
          : desk.groups.map((group) => (
              <Button key={group.id} size="sm" icon="plus" onClick={() => add(group.participantIds)}>
                {t("addGroup", { letter: group.letter, name: group.name })}
              </Button>
            ))}
        {value.forEveryone || value.people.size === 0 ? null : (
          <Button size="sm" variant="quiet" onClick={() => change((people) => people.clear())}>
            {t("clear")}
          </Button>
        )}
      </div>
      <ul
        id={listId}
        className="m-0 max-h-60 list-none overflow-y-auto rounded-sm border border-line-strong px-2.5 py-1"
      >
        {shown.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            notes={notes}
            everyone={value.forEveryone}
            noted={value.people.get(person.id)}
            onChange={(noted) => change((people) => (noted ? people.set(person.id, noted) : people.delete(person.id)))}
          />
        ))}
        {shown.length === 0 ? <li className="py-1.5 text-ink-2 text-sm">{t("nobody")}</li> : null}
      </ul>
      <p role="status" className="m-0 mt-1.5 text-ink-2 text-xs">
        {value.forEveryone ? t("all") : t("chosen", { count: value.people.size })}
      </p>
    </Fieldset>
  );
}

type LineProps = {
  person: Traveller;
  notes: readonly Note[];
  everyone: boolean;
  noted: Record<string, string> | undefined;
  onChange: (noted: Record<string, string> | null) => void;
};

const PersonLine = memo(
  function PersonLine({ person, notes, everyone, noted, onChange }: LineProps) {
    const label = (
      <>
        {person.name}
        {person.affiliation ? <span className="text-ink-2"> {person.affiliation}</span> : null}
      </>
    );
    return (
      <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1 last:border-b-0">
        {everyone ? (
          <span className="min-w-0 flex-1 py-0.5 text-sm">{label}</span>
        ) : (
          <Checkbox
            label={label}
            checked={noted !== undefined}
            onChange={(event) => onChange(event.target.checked ? {} : null)}
            className="min-w-0 flex-1"
          />
        )}
        {everyone || noted ? (
          <span className="flex gap-1.5">
            {notes.map((note) => (
              <Input
                key={note.name}
                aria-label={`${note.label}, ${person.name}`}
                placeholder={note.label}
                maxLength={note.max}
                autoComplete="off"
                value={noted?.[note.name] ?? ""}
                onChange={(event) => onChange({ ...noted, [note.name]: event.target.value })}
                className="w-22"
              />
            ))}
          </span>
        ) : null}
      </li>
    );
  },
  (before, after) =>
    before.noted === after.noted && before.everyone === after.everyone && before.person === after.person,
);

/** What was entered before, as the field holds it. */
export function chosenOf(
  forEveryone: boolean,
  rows: readonly ({ participantId: string } & Record<string, string | null>)[],
): Chosen {
  const people = rows.map(({ participantId, ...noted }): [string, Record<string, string>] => [
    participantId,
    Object.fromEntries(Object.entries(noted).map(([name, text]) => [name, text ?? ""])),
  ]);
  return { forEveryone, people: new Map(people) };
}

/** The rows to send: who was chosen; with everyone on it only those of whom something is noted. */
export function rowsOf({ forEveryone, people }: Chosen): Record<string, string>[] {
  const rows = [...people].map(([participantId, noted]) => ({ ...noted, participantId }));
  const isNoted = (row: Record<string, string>) =>
    Object.entries(row).some(([name, text]) => name !== "participantId" && text.trim() !== "");
  return forEveryone ? rows.filter(isNoted) : rows;
}
