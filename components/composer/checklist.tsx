"use client";

import { useTranslations } from "next-intl";
import { StatusGlyph, type Tone } from "@/components/ui/status-glyph";
import type { ReportBlock } from "@/domain/report/blocks";
import type { CheckPlace, ReportCheck } from "@/domain/report/checks";
import { excerptOf } from "./block-frame";
import { fieldOf, focusField } from "./composing";

type Props = { checks: readonly ReportCheck[]; blocks: readonly ReportBlock[]; tripId: string };

const tones: Record<ReportCheck["state"], Tone> = {
  ok: "settled",
  missing: "idea",
  problem: "problem",
  optional: "none",
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
            {check.count && check.state !== "ok" ? t("counted", check.count) : t(`state.${check.state}`)}
          </span>
          {check.places.length > 0 ? (
            <div className="col-span-2 col-start-2 text-ink-2 text-xs">
              <p className="m-0">{t(`${check.key}.text`)}</p>
              <ul className="m-0 mt-1 list-none p-0">
                {check.places.map((place) => (
                  <li key={`${place.kind}-${place.id}`} className="min-w-0">
                    <Place place={place} blocks={blocks} tripId={tripId} />
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

/** A block or field of this page is gone to; a record elsewhere is linked. */
function Place({ place, blocks, tripId }: { place: CheckPlace; blocks: readonly ReportBlock[]; tripId: string }) {
  const t = useTranslations("composer.checks");
  switch (place.kind) {
    case "block": {
      const block = blocks.find((one) => one.id === place.id);
      const text = block ? excerptOf(block) : "";
      return (
        <button type="button" className={linked} onClick={() => focusField(fieldOf(place.id))}>
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
    case "programme":
    case "activity":
      return (
        <a className={linked} href="/settings/funding">
          {place.name}
        </a>
      );
    case "picture":
      return <span className="text-ink">{place.name}</span>;
  }
}
