"use client";

import { useTranslations } from "next-intl";
import { StatusGlyph, type Tone } from "@/components/ui/status-glyph";
import type { ReportBlock } from "@/domain/report/blocks";
import type { CheckPlace, ReportCheck } from "@/domain/report/checks";
import { focusField, useComposing } from "./composing";
import { excerptOf } from "./excerpt";
import { isInHead, type Misspelling, usePutRight } from "./put-right";

type Props = { checks: readonly ReportCheck[]; blocks: readonly ReportBlock[]; tripId: string };

const tones: Record<ReportCheck["state"], Tone> = {
  ok: "settled",
  missing: "idea",
  problem: "problem",
  optional: "none",
  hint: "idea",
};

/** What publishing needs, how each stands, and the way to where it is mended. */
export function Checklist({ checks, blocks, tripId }: Props) {
  const t = useTranslations("composer.checks");
  return (
    <ul className="m-0 list-none p-0 [--glyph-cut:var(--color-paper)]">
      {checks.map((check) => (
        <li
          key={check.key}
          className="grid grid-cols-[14px_minmax(0,1fr)_auto] gap-x-[9px] border-line border-b pt-[9px] pb-2.5 text-sm"
        >
          <StatusGlyph tone={tones[check.state]} size={14} className="mt-[3px]" />
          <b className="font-semibold">{t(`${check.key}.name`)}</b>
          <span className="text-right text-ink-2 text-xs leading-5">
            {check.count && check.state !== "ok" && check.state !== "optional"
              ? t("counted", check.count)
              : t(`state.${check.state}`)}
          </span>
          {check.places.length > 0 || check.state === "hint" ? (
            <div className="col-span-2 col-start-2 text-ink-2 text-xs">
              <p className="m-0">{t(`${check.key}.text`, check.measure ?? {})}</p>
              <ul className="m-0 mt-1 list-none p-0">
                {check.places.map((place) => (
                  <li key={keyOf(place)} className="min-w-0">
                    <Place place={place} isGap={check.key === "gaps"} blocks={blocks} tripId={tripId} />
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const linked = "break-words border-0 bg-transparent p-0 py-1 text-left font-medium text-ink text-xs underline";

function keyOf(place: CheckPlace): string {
  const more = place.kind === "spelling" ? place.found : place.kind === "address" ? place.name : "";
  return `${place.kind}-${place.id}-${more}`;
}

type PlaceProps = Omit<Props, "checks"> & { place: CheckPlace; isGap: boolean };

/** A block or field of this page is gone to; a record elsewhere is linked. */
function Place({ place, isGap, blocks, tripId }: PlaceProps) {
  const t = useTranslations("composer.checks");
  const { goTo } = useComposing();
  switch (place.kind) {
    case "block": {
      const block = blocks.find((one) => one.id === place.id);
      const text = block ? excerptOf(block) : "";
      return (
        <button type="button" className={linked} onClick={() => goTo(place.id, isGap ? { is: "gap" } : null)}>
          {text || t(`place.${block?.type ?? "block"}`)}
        </button>
      );
    }
    case "field":
      return (
        <button type="button" className={linked} onClick={() => focusField(`report-${place.id}`)}>
          {t(`place.${place.id}`)}
        </button>
      );
    case "day":
      return (
        <a className={linked} href={`/trips/${tripId}/plan`}>
          {t("place.day", { number: place.name })}
        </a>
      );
    case "host":
      return (
        <a className={linked} href={`/hosts/${place.id}`}>
          {place.name}
        </a>
      );
    case "person":
      return (
        <a className={linked} href={`/people/${place.id}`}>
          {place.name}
        </a>
      );
    case "spelling":
      return <Spelling place={place} isThere={isInHead(place) || blocks.some((block) => block.id === place.id)} />;
    case "address":
      return (
        <button type="button" className={linked} onClick={() => goTo(place.id, { is: "link", href: place.name })}>
          {place.name}
        </button>
      );
    case "programme":
      return (
        <a className={linked} href={`/settings/funding-programmes/${place.id}`}>
          {place.name}
        </a>
      );
    case "project":
      return (
        <a className={linked} href={`/settings/projects/${place.id}`}>
          {place.name}
        </a>
      );
    case "activity":
      return (
        <a className={linked} href="/settings/projects">
          {place.name}
        </a>
      );
    case "picture":
      return <span className="text-ink">{place.name}</span>;
  }
}

/** A name written otherwise than in the record: gone to, and put right with one press as long as its block is there. */
function Spelling({ place, isThere }: { place: Misspelling; isThere: boolean }) {
  const t = useTranslations("composer.checks");
  const { mayEdit, goTo } = useComposing();
  const putRight = usePutRight();
  // The same name may be misspelt in the text too.
  const where = isInHead(place) ? (`misspeltIn.${place.id}` as const) : "misspelt";
  const go = () =>
    isInHead(place)
      ? focusField(`report-${place.id}`)
      : goTo(place.id, { is: "words", chosen: { words: place.found, around: null } });
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <button type="button" className={linked} onClick={go}>
        {t(where, { found: place.found, name: place.name })}
      </button>
      {isThere && mayEdit ? (
        <button
          type="button"
          className={linked}
          aria-label={t(isInHead(place) ? `mendNamedIn.${place.id}` : "mendNamed", {
            found: place.found,
            name: place.name,
          })}
          onClick={() => putRight(place)}
        >
          {t("mend")}
        </button>
      ) : null}
    </span>
  );
}
