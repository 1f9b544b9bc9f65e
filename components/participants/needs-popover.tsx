"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import type { ShownNeeds } from "@/features/participants/commands/view-needs";
import type { ListedParticipant } from "@/features/participants/queries/get-participants";
import { sendJson } from "@/lib/send-json";

type Props = { tripId: string; person: ListedParticipant; readers: string[] };

/** How many needs somebody told of; what they are only on request, because each view is recorded. */
export function NeedsPopover({ tripId, person, readers }: Props) {
  const t = useTranslations("participants");
  const [shown, setShown] = useState<ShownNeeds | string | null>(null);

  async function load(open: boolean) {
    setShown(null); // shown again is asked again: every view counts
    if (!open) return;
    const sent = await sendJson<ShownNeeds>(`/api/v1/trips/${tripId}/participants/${person.id}/needs/views`, "POST");
    setShown(sent.ok ? sent.data : sent.error.message || t("done.failed"));
  }

  if (!person.needs)
    return (
      <span className="text-ink-3">
        {t(person.status === "ADDED" || person.status === "INVITED" ? "needs.notAsked" : "needs.none")}
      </span>
    );
  return (
    <Popover
      title={t("needs.title", { name: person.name })}
      onOpenChange={load}
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t("needs.open", { count: person.needs, name: person.name })}
          className="-ml-2 inline-flex h-6 whitespace-nowrap items-center gap-1.5 rounded-sm border-0 bg-transparent px-2 font-medium text-ink text-sm underline decoration-dotted underline-offset-[0.25em] hover:bg-sunken"
        >
          <Icon name="lock" size={13} />
          {t("needs.count", { count: person.needs })}
        </button>
      }
    >
      {typeof shown === "string" ? <p role="alert">{shown}</p> : null}
      {shown === null ? <p className="text-ink-2">{t("needs.loading")}</p> : null}
      {shown !== null && typeof shown === "object" ? (
        <dl className="m-0 mb-2.5 grid gap-[5px]">
          <Need word={t("needs.food")} text={shown.food} />
          <Need word={t("needs.access")} text={shown.access} />
          <Need word={t("needs.emergency")} text={shown.emergencyContact} />
        </dl>
      ) : null}
      <p className="m-0 flex gap-[7px] border-line border-t pt-[9px] text-ink-2 text-xs">
        <Icon name="eye" size={14} className="mt-px" />
        <span>{t("needs.who", { names: readers.join(", ") })}</span>
      </p>
    </Popover>
  );
}

function Need({ word, text }: { word: string; text: string | null }) {
  if (!text) return null;
  return (
    <div className="grid grid-cols-[76px_1fr]">
      <dt className="text-ink-2">{word}</dt>
      <dd className="m-0 break-words">{text}</dd>
    </div>
  );
}
