"use client";

import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ListedGroup } from "@/features/participants/queries/get-participants";
import { type Filter, statuses, WITHOUT_GROUP } from "./words";

type Props = {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  groups: ListedGroup[];
  /** How many fit. */
  shown: number;
};

/** Search, and the two filters; what fits is counted for people who listen. */
export function ListTools({ filter, onFilter, groups, shown }: Props) {
  const t = useTranslations("participants");
  const narrowed = filter.text.trim() !== "" || filter.status !== "" || filter.groupId !== "";
  return (
    <search className="flex flex-wrap items-center gap-2">
      <Input
        type="search"
        icon="search"
        aria-label={t("tools.search")}
        placeholder={t("tools.search")}
        className="w-58"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <Select
        aria-label={t("tools.status")}
        className="w-38"
        value={filter.status}
        onChange={(event) => onFilter({ ...filter, status: event.target.value as Filter["status"] })}
      >
        <option value="">{t("tools.anyStatus")}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </Select>
      {groups.length > 0 ? (
        <Select
          aria-label={t("tools.group")}
          className="w-38"
          value={filter.groupId}
          onChange={(event) => onFilter({ ...filter, groupId: event.target.value })}
        >
          <option value="">{t("tools.anyGroup")}</option>
          {groups.map((group) => (
            <option key={group.id} value={group.id}>
              {t("done.group", { letter: group.letter, name: group.name })}
            </option>
          ))}
          <option value={WITHOUT_GROUP}>{t("tools.noGroup")}</option>
        </Select>
      ) : null}
      <span role="status" className="text-ink-2 text-sm">
        {narrowed ? t("tools.shown", { count: shown }) : null}
      </span>
    </search>
  );
}
