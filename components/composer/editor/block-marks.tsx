"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { StatusGlyph } from "@/components/ui/status-glyph";
import type { CheckKey, CheckPlace, ReportCheck } from "@/domain/report/checks";
import { type Aim, useComposing } from "../composing";
import { usePutRight } from "../put-right";

const ofPictures = ["altTexts", "credits", "consents"] as const satisfies CheckKey[];
/** Checks that are about a block, and not about the report or a record elsewhere. */
const ofBlocks = ["gaps", "spelling", "links", "headings", "longParagraphs", "quotes", ...ofPictures] as const;
type OfBlock = (typeof ofBlocks)[number];
type Found = { key: OfBlock; state: ReportCheck["state"]; places: CheckPlace[] };

const isOfBlock = (key: CheckKey): key is OfBlock => ofBlocks.some((one) => one === key);

/** What is to be looked at in one block, in words, with the way to mend it; and what colleagues say of it. */
export function BlockMarks({ blockId }: { blockId: string }) {
  const t = useTranslations("report-editor.margin");
  const { checks, openThreads, showComment } = useComposing();
  const found = foundIn(checks, blockId);
  const threads = openThreads.filter((thread) => thread.blockId === blockId);
  const [first] = threads;
  return (
    <span className="flex flex-wrap items-start gap-x-3 gap-y-1">
      {found.length > 0 ? <Checks blockId={blockId} found={found} /> : null}
      {first ? (
        <button type="button" className={look} onClick={() => showComment(first.id)}>
          <Icon name="message-square" size={14} className="mt-px shrink-0" />
          {t("comments", { count: threads.length })}
        </button>
      ) : null}
    </span>
  );
}

const look =
  "inline-flex min-h-6 items-start gap-1.5 rounded-xs border-0 bg-transparent p-0 py-1 text-left font-medium font-sans text-ink-2 text-xs/4 hover:text-ink hover:underline";

function foundIn(checks: readonly ReportCheck[], blockId: string): Found[] {
  return checks.flatMap(({ key, state, places }) => {
    const own = places.filter(({ kind, id }) => id === blockId && ["block", "spelling", "address"].includes(kind));
    return own.length > 0 && isOfBlock(key) ? [{ key, state, places: own }] : [];
  });
}

/** The first check in words, or how many there are; pressed, each with what is wrong and what to do. */
function Checks({ blockId, found }: { blockId: string; found: readonly Found[] }) {
  const t = useTranslations("report-editor.margin");
  const [isOpen, setOpen] = useState(false);
  const [first] = found;
  if (!first) return null;
  const isHint = found.every(({ state }) => state === "hint");
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      title={t("title")}
      align="end"
      trigger={
        <button type="button" className={look}>
          <StatusGlyph tone={isHint ? "idea" : "problem"} size={14} className="mt-px shrink-0" />
          {found.length === 1 ? t(`check.${first.key}.mark`) : t("several", { count: found.length })}
        </button>
      }
    >
      <ul className="m-0 grid list-none gap-2.5 p-0">
        {found.map((one) => (
          <li key={one.key} className="grid justify-items-start gap-1">
            <b className="font-semibold">{t(`check.${one.key}.mark`)}</b>
            <span className="text-ink-2">{t(`check.${one.key}.why`)}</span>
            {one.places.map((place) => (
              <Mend key={JSON.stringify(place)} {...{ blockId, place }} check={one.key} onDone={() => setOpen(false)} />
            ))}
          </li>
        ))}
      </ul>
    </Popover>
  );
}

type MendProps = { blockId: string; check: OfBlock; place: CheckPlace; onDone: () => void };

/** Puts it right with one press where the record says how, else leads to the very place. */
function Mend({ blockId, check, place, onDone }: MendProps) {
  const t = useTranslations("report-editor.margin");
  const { goTo, mayEdit } = useComposing();
  const putRight = usePutRight();
  const isSpelling = place.kind === "spelling";
  function mend(): void {
    onDone();
    if (isSpelling && mayEdit) putRight(place);
    // The focus goes back to the button that opened this, and from there to the place.
    requestAnimationFrame(() => goTo(blockId, isSpelling && mayEdit ? null : aimOf(check, place)));
  }
  if (isSpelling)
    return (
      <Button size="sm" onClick={mend}>
        {t(mayEdit ? "write" : "show", { found: place.found, name: place.name })}
      </Button>
    );
  return (
    <Button size="sm" onClick={mend}>
      {t(`check.${check}.mend`)}
    </Button>
  );
}

function aimOf(check: OfBlock, place: CheckPlace): Aim | null {
  if (place.kind === "spelling") return { is: "words", chosen: { words: place.found, around: null } };
  if (place.kind === "address") return { is: "link", href: place.name };
  if (check === "gaps") return { is: "gap" };
  return ofPictures.some((one) => one === check) ? { is: "picture" } : null;
}
