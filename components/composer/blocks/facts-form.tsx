"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { Fact, FactsBlock } from "@/domain/report/blocks";
import { editableText, runsFromText } from "@/domain/report/inline-text";
import { MAX_FACTS } from "@/domain/report/read-blocks";
import { fieldOf, useComposing } from "../composing";

type Props = { block: FactsBlock; onChange: (block: FactsBlock) => void; mayEdit: boolean };

const parts = ["label", "value"] as const;
const bare = "m-0 min-w-0 rounded-xs border-0 bg-transparent p-0 text-ink text-sm placeholder:text-ink-3";

/** A box of facts: what, and which. Names that the trip knows are marked as they are typed. */
export function FactsForm({ block, onChange, mayEdit }: Props) {
  const t = useTranslations("composer.facts");
  const { material } = useComposing();
  const write = (facts: Fact[]) => onChange({ ...block, facts });
  const set = (index: number, part: (typeof parts)[number], typed: string) =>
    write(
      block.facts.map((fact, place) =>
        place === index ? { ...fact, [part]: runsFromText(typed, material.names, fact[part]) } : fact,
      ),
    );
  // Facts have no name of their own; their place is what they are known by while one types.
  const places = block.facts.map((fact, index) => ({ fact, index }));
  return (
    <div className="border-ink border-t-2 bg-paper px-4 py-3 font-sans">
      <input
        id={fieldOf(block.id)}
        aria-label={t("title")}
        placeholder={t("titlePlaceholder")}
        value={block.title ?? ""}
        readOnly={!mayEdit}
        maxLength={300}
        onChange={(event) => onChange({ ...block, title: event.target.value || null })}
        className={`${bare} mb-1 block w-full font-strong`}
      />
      <ul className="m-0 list-none p-0">
        {places.map(({ fact, index }) => (
          <li key={index} className="flex items-start gap-2 border-line border-t py-1.5">
            <div className="grid min-w-0 flex-1 gap-x-3 gap-y-1 sm:grid-cols-[2fr_3fr]">
              {parts.map((part) => (
                <input
                  key={part}
                  aria-label={t(part, { number: index + 1 })}
                  placeholder={t(`${part}Placeholder`)}
                  value={editableText(fact[part])}
                  readOnly={!mayEdit}
                  onChange={(event) => set(index, part, event.target.value)}
                  className={bare}
                />
              ))}
            </div>
            {mayEdit ? (
              <IconButton
                icon="x"
                size="sm"
                label={t("remove", { number: index + 1 })}
                onClick={() => write(block.facts.filter((_, place) => place !== index))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit && block.facts.length < MAX_FACTS ? (
        <Button
          size="sm"
          icon="plus"
          className="mt-1.5"
          onClick={() => write([...block.facts, { label: [], value: [] }])}
        >
          {t("add")}
        </Button>
      ) : null}
    </div>
  );
}
