"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import type { ListedGroup, ListedParticipant } from "@/features/participants/queries/get-participants";
import type { ParticipantChanges } from "./use-participant-changes";

type Props = {
  people: ListedParticipant[];
  groups: ListedGroup[];
  changes: ParticipantChanges;
  onInvite: () => void;
  onNewGroup: () => void;
  onClear: () => void;
};

/** What can be done with everybody selected. */
export function SelectionBar({ people, groups, changes, onInvite, onNewGroup, onClear }: Props) {
  const t = useTranslations("participants");
  const ids = people.map(({ id }) => id);
  const within = groups.filter(({ id }) => people.some(({ groupIds }) => groupIds.includes(id)));
  const onlyReminders = people.every(({ status }) => status === "INVITED");
  return (
    <section
      aria-label={t("tools.selected", { count: people.length })}
      className="ml-auto flex flex-wrap items-center gap-2"
    >
      <b className="font-strong text-sm">{t("tools.selected", { count: people.length })}</b>
      <Button size="sm" icon="send" onClick={onInvite}>
        {t(onlyReminders ? "menu.remind" : "tools.inviteSelected")}
      </Button>
      <Menu trigger={<Button size="sm">{t("tools.putInGroup")}</Button>}>
        {groups.map((group) => (
          <MenuItem key={group.id} onSelect={() => void changes.group(group, ids)}>
            {t("done.group", { letter: group.letter, name: group.name })}
          </MenuItem>
        ))}
        <MenuItem icon="plus" onSelect={onNewGroup}>
          {t("tools.newGroup")}
        </MenuItem>
        {within.length > 0 ? <MenuSeparator /> : null}
        {within.map((group) => (
          <MenuItem key={group.id} icon="minus" onSelect={() => void changes.group(group, ids, "DELETE")}>
            {t("tools.takeOut", { name: group.name })}
          </MenuItem>
        ))}
      </Menu>
      <IconButton icon="x" size="sm" label={t("tools.clear")} onClick={onClear} />
    </section>
  );
}
