"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ReportBlock } from "@/domain/report/blocks";
import { useComposing } from "../composing";
import { draggedBlock } from "../drag";
import { peopleBlock } from "../new-block";
import type { Finding, Told } from "./finding";
import { Group, MaterialRow } from "./row";

type Props = { told: Told; found: Finding; onInsert: (block: ReportBlock) => void };

/** Everybody met, with role and organisation as they were then. */
export function People({ told, found, onInsert }: Props) {
  const t = useTranslations("composer.material");
  const { material, mayEdit } = useComposing();
  const { people, words } = material;
  const shown = people.filter(({ name, role, organisation }) => found(name, role, organisation));
  if (shown.length === 0 && people.length > 0) return null;
  const insert = (block: ReportBlock | null) => (block ? onInsert(block) : undefined);
  return (
    <Group title={t("people")} aside={String(shown.length)}>
      {shown.length === 0 ? <p className="m-0 text-ink-2 text-xs">{t("noPeople")}</p> : null}
      <ul className="m-0 list-none p-0">
        {shown.map((person) => (
          <MaterialRow
            key={person.id}
            title={person.name}
            detail={[person.role, person.organisation].filter(Boolean).join(", ")}
            told={told.names.has(person.name)}
            make={mayEdit ? () => peopleBlock([person], null) : null}
            insert={
              mayEdit
                ? {
                    label: t("insertNamed", { name: person.name }),
                    onClick: () => insert(peopleBlock([person], null)),
                  }
                : null
            }
          />
        ))}
      </ul>
      {mayEdit && people.length > 0 ? (
        <Button
          {...draggedBlock(() => peopleBlock(people, words.met))}
          size="sm"
          icon="users"
          variant="quiet"
          onClick={() => insert(peopleBlock(people, words.met))}
          className="-ml-2"
        >
          {t("whoWeMet")}
        </Button>
      ) : null}
    </Group>
  );
}
