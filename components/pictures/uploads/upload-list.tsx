"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { StatusGlyph, type Tone } from "@/components/ui/status-glyph";
import type { Translate } from "@/lib/messages";
import { canRetry, type Upload } from "./upload";
import type { Uploads } from "./use-uploads";

const tones: Record<Upload["state"]["kind"], Tone> = {
  waiting: "idea",
  sending: "waiting",
  working: "waiting",
  done: "settled",
  failed: "problem",
};

/** What was given, each with how far it is or what is wrong with it. */
export function UploadList({ uploads, drop, retry }: Pick<Uploads, "uploads" | "drop" | "retry">) {
  const t = useTranslations("pictures.uploads");
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t("title")} className="m-0 mt-2 list-none p-0 text-xs">
      {uploads.map((upload) => {
        const { key, file, state } = upload;
        return (
          <li
            key={key}
            className="grid grid-cols-[14px_minmax(0,1fr)_auto] items-start gap-x-2 border-line border-b py-1.5"
          >
            <StatusGlyph tone={tones[state.kind]} className="mt-0.5" />
            <div className="min-w-0">
              <bdi className="block truncate font-medium">{file.name}</bdi>
              {state.kind === "sending" ? (
                <progress
                  aria-label={t("progress", { name: file.name })}
                  max={1}
                  value={state.share}
                  className="block h-1.5 w-full appearance-none accent-spruce"
                />
              ) : null}
              <span role={state.kind === "failed" ? "alert" : undefined} className="block text-ink-2">
                {wordsOf(state, t)}
              </span>
            </div>
            <span className="flex">
              {canRetry(upload) ? (
                <IconButton
                  icon="refresh-cw"
                  size="sm"
                  label={t("retry", { name: file.name })}
                  onClick={() => retry(key)}
                />
              ) : null}
              <IconButton
                icon="x"
                size="sm"
                label={t(state.kind === "done" || state.kind === "failed" ? "dismiss" : "cancel", { name: file.name })}
                onClick={() => drop(key)}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(state: Upload["state"], t: Translate<"pictures.uploads">): string {
  if (state.kind !== "failed") return t(`state.${state.kind}`);
  return state.reason === "said" ? state.message : t(`refused.${state.reason}`);
}
