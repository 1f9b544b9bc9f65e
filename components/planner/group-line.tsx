"use client";

import { useTranslations } from "next-intl";
import { GroupChip } from "@/components/participants/group-chip";
import { classes } from "@/components/ui/classes";
import { apart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import { GROUP_LINE } from "./layout";
import { useBlocks, useItemFacts } from "./planner-context";

type Props = {
  item: PlanItem;
  at: "above" | "inside";
  /** What a conflict band takes of the block, px. */
  top: number;
};

/** Whose half of the column begins here: letter, name and size of the group. */
export function GroupLine({ item, at, top }: Props) {
  const t = useTranslations("plan");
  const { groupIds } = useItemFacts(item.id);
  const groups = useBlocks().groups.filter((group) => groupIds.includes(group.id));
  return (
    <p
      className={classes(
        "pointer-events-none absolute right-0 z-3 m-0 flex min-w-0 items-center gap-1.5 whitespace-nowrap text-xs",
        at === "above" ? "left-0" : "left-[11px]",
      )}
      style={{ top: at === "above" ? -GROUP_LINE : top + 3, height: GROUP_LINE }}
    >
      {groups.map((group) => (
        <span key={group.id} className="inline-flex min-w-0 items-center gap-1.5">
          <GroupChip letter={group.letter} />
          <span className="truncate font-medium">{t("groupLine", { name: apart(group.name), count: group.size })}</span>
        </span>
      ))}
    </p>
  );
}
