"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { severities } from "@/domain/warnings/warning";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import { usePlanner } from "../planner-context";
import { ofSeverity, placeOf } from "./order";
import { WarningNote } from "./warning-note";

/** More of one weight are shown when asked for. */
const SHOWN = 30;

/** Everything that deserves a look before the plan is shared, by weight; what was accepted stands at the end. */
export default function MissingDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("missing");
  const { warnings } = usePlanner().store.plan;
  const content = useRef<HTMLDivElement>(null);
  // What had the focus may be gone with its warning; the keys stay in the dialog.
  useEffect(() => {
    if (warnings && document.activeElement === document.body) content.current?.focus();
  }, [warnings]);
  const accepted = warnings.filter((one) => one.accepted !== null);
  const groups = [
    ...severities.map((severity) => ({ name: severity, own: ofSeverity(warnings, severity) })),
    { name: "accepted" as const, own: accepted },
  ].filter(({ own }) => own.length > 0);
  return (
    <Dialog open onOpenChange={(next) => (next ? null : onClose())} title={t("title")} width="form">
      <div ref={content} tabIndex={-1} className="outline-none">
        {groups.length === 0 ? <p className="m-0 text-ink-2 text-sm">{t("nothing")}</p> : null}
        {groups.map(({ name, own }) => (
          <section key={name} aria-label={t(`groups.${name}`, { count: own.length })} className="mt-4">
            <h3 className="m-0 mb-2 font-strong text-sm">{t(`groups.${name}`, { count: own.length })}</h3>
            <Notes warnings={own} onClose={onClose} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** Notes one under another, the first ones at once and the others when asked for. */
function Notes({ warnings, onClose }: { warnings: readonly PlanWarning[]; onClose: () => void }) {
  const t = useTranslations("missing");
  const planner = usePlanner();
  const [most, setMost] = useState(SHOWN);
  return (
    <>
      <ul className="m-0 grid list-none gap-2 p-0">
        {warnings.slice(0, most).map((warning) => (
          <li key={warning.key}>
            <WarningNote warning={warning} place={placeOf(warning, planner)} onLeave={onClose} />
            <Where warning={warning} onClose={onClose} />
          </li>
        ))}
      </ul>
      {warnings.length > most ? (
        <Button size="sm" className="mt-2" onClick={() => setMost(warnings.length)}>
          {t("showOthers", { count: warnings.length - most })}
        </Button>
      ) : null}
    </>
  );
}

/** The way to the item that a warning is about. */
function Where({ warning, onClose }: { warning: PlanWarning; onClose: () => void }) {
  const t = useTranslations("missing");
  const { store, open, view } = usePlanner();
  const item = store.plan.items.find(({ id }) => id === warning.itemIds.at(-1));
  if (!item) return null;
  return (
    <Button
      size="sm"
      variant="quiet"
      icon="arrow-right"
      className="max-w-full"
      onClick={() => {
        onClose();
        view(item.dayId);
        open(item.id);
      }}
    >
      <span className="min-w-0 truncate">{t("open", { title: item.title })}</span>
    </Button>
  );
}
