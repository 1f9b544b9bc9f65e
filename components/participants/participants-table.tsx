"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { ColumnHead, Table } from "@/components/ui/table";
import type { ListedParticipant, Participants } from "@/features/participants/queries/get-participants";
import { from } from "./column-widths";
import { ParticipantRow, type RowActions } from "./participant-row";

type Props = {
  list: Participants;
  /** Who fits the filters. */
  people: ListedParticipant[];
  selected: ReadonlySet<string>;
  onSelectAll: (selected: boolean) => void;
  /** Null for those who may only look. */
  actions: RowActions | null;
};

/** Columns and from which width on they are seen; below it their words stand under the name. */
const columns = {
  name: "",
  answer: "",
  organisation: from.medium,
  role: from.wide,
  category: from.widest,
  group: from.medium,
} as const;

/** Everybody who fits, by name. */
export function ParticipantsTable({ list, people, selected, onSelectAll, actions }: Props) {
  const t = useTranslations("participants.table");
  const all = people.length > 0 && people.every(({ id }) => selected.has(id));
  return (
    <Table caption={t("caption")} captionHidden>
      <thead>
        <tr>
          {actions ? (
            <ColumnHead className="w-8.5">
              <Checkbox
                label={t("selectAll")}
                labelHidden
                checked={all}
                onChange={(event) => onSelectAll(event.target.checked)}
              />
            </ColumnHead>
          ) : null}
          {Object.entries(columns).map(([column, seen]) => (
            <ColumnHead key={column} className={seen}>
              {t(column)}
            </ColumnHead>
          ))}
          {list.needs ? <ColumnHead>{t("needs")}</ColumnHead> : null}
          {actions ? (
            <ColumnHead>
              <span className="sr-only">{t("actions")}</span>
            </ColumnHead>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <ParticipantRow
            key={person.id}
            tripId={list.tripId}
            person={person}
            groups={list.groups}
            needsReaders={list.needs?.readers ?? null}
            selected={selected.has(person.id)}
            actions={actions}
          />
        ))}
      </tbody>
    </Table>
  );
}
