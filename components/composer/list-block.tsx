"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { editBlock, type InlineRun, type ListBlock, type ListEntry } from "@/domain/report/blocks";
import { editableText, runsFromText } from "@/domain/report/inline-text";
import { fieldOf, focusField, useComposing } from "./composing";
import { GrowingText } from "./growing-text";

/** A list: plain ones an entry a line, lists of people with name, role and organisation. */
export function ListEditor({ block }: { block: ListBlock }) {
  const t = useTranslations("composer");
  const { edit, setActive } = useComposing();
  return (
    <div>
      <input
        aria-label={t("block.listLabel")}
        placeholder={t("placeholder.listLabel")}
        value={block.label ?? ""}
        maxLength={300}
        onFocus={() => setActive(block.id)}
        onChange={(event) => edit((blocks) => editBlock(blocks, block.id, { label: event.target.value || null }))}
        className="m-0 mb-1 block w-full rounded-xs border-0 bg-transparent p-0 font-sans font-strong text-ink text-sm placeholder:font-normal placeholder:text-ink-3"
      />
      {block.flavour === "people" ? <People block={block} /> : <Lines block={block} />}
    </div>
  );
}

function Lines({ block }: { block: ListBlock }) {
  const t = useTranslations("composer");
  const { material, edit, setActive } = useComposing();
  const runs = block.items.flatMap((item, index): InlineRun[] =>
    index === 0 ? [...item.text] : [{ text: "\n" }, ...item.text],
  );
  return (
    <GrowingText
      id={fieldOf(block.id)}
      label={t("block.list")}
      runs={runs}
      names={material.names}
      breaks
      onFocus={() => setActive(block.id)}
      onChange={(changed) => edit((blocks) => editBlock(blocks, block.id, { items: entriesOf(changed) }))}
      placeholder={t("placeholder.list")}
      className="border-spruce border-l-2 pl-4 text-[1.125rem] leading-7"
    />
  );
}

/** One entry for each line; empty lines stay while one types, and are dropped when it is published. */
function entriesOf(runs: readonly InlineRun[]): ListEntry[] {
  const entries: InlineRun[][] = [[]];
  for (const run of runs) {
    const [first = "", ...rest] = run.text.split("\n");
    if (first !== "") entries.at(-1)?.push({ ...run, text: first });
    for (const line of rest) entries.push(line === "" ? [] : [{ ...run, text: line }]);
  }
  return entries.map((text) => ({ text }));
}

const fields = ["text", "role", "organisation"] as const;

function People({ block }: { block: ListBlock }) {
  const t = useTranslations("composer");
  const { material, edit, setActive } = useComposing();
  const write = (items: ListEntry[]) => edit((blocks) => editBlock(blocks, block.id, { items }));
  const set = (index: number, field: (typeof fields)[number], typed: string) =>
    write(
      block.items.map((item, place) =>
        place === index ? { ...item, [field]: runsFromText(typed, material.names, item[field] ?? []) } : item,
      ),
    );
  // Entries have no name of their own; their place is what they are known by while one types.
  const places = block.items.map((item, index) => ({ item, index }));
  return (
    <>
      <ul className="m-0 list-none p-0 font-sans text-base">
        {places.map(({ item, index }) => (
          <li key={index} className="flex items-start gap-2 border-line border-t py-1.5">
            <div className="grid min-w-0 flex-1 gap-x-3 gap-y-1 sm:grid-cols-3">
              {fields.map((field) => (
                <input
                  key={field}
                  id={field === "text" && index === 0 ? fieldOf(block.id) : undefined}
                  aria-label={t(`person.${field}`, { number: index + 1 })}
                  placeholder={t(`personPlaceholder.${field}`)}
                  value={editableText(item[field] ?? [])}
                  onFocus={() => setActive(block.id)}
                  onChange={(event) => set(index, field, event.target.value)}
                  className="m-0 min-w-0 rounded-xs border-0 border-transparent bg-transparent px-0 py-0.5 text-ink text-sm placeholder:text-ink-3 first:font-semibold"
                />
              ))}
            </div>
            <IconButton
              icon="x"
              size="sm"
              label={t("person.remove", { number: index + 1 })}
              onClick={() => write(block.items.filter((_, place) => place !== index))}
            />
          </li>
        ))}
      </ul>
      <Button
        id={block.items.length === 0 ? fieldOf(block.id) : undefined}
        size="sm"
        icon="user-plus"
        className="mt-1.5"
        onClick={() => {
          write([...block.items, { text: [], role: [], organisation: [] }]);
          focusField(fieldOf(block.id));
        }}
      >
        {t("person.add")}
      </Button>
    </>
  );
}
