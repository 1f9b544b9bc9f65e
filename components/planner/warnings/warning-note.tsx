"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { Button, ButtonLink } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { StatusGlyph } from "@/components/ui/status-glyph";
import type { Mend, Severity } from "@/domain/warnings/warning";
import type { PlanWarning } from "@/features/warnings/plan-warning";
import { usePlanner } from "../planner-context";
import { AcceptForm } from "./accept-form";
import { severityTone } from "./order";
import { keepFocusIn } from "./to-field";
import { useAcceptance } from "./use-acceptance";
import { useMendAddress, useMends } from "./use-mends";
import { mendLabel, severityWord, warningText, warningTitle, warningWhy } from "./words";

const grounds: Record<Severity, string> = {
  conflict: "border-vermilion bg-vermilion-tint [--glyph-cut:var(--color-vermilion-tint)]",
  warning: "border-ochre bg-ochre-tint [--glyph-cut:var(--color-ochre-tint)]",
  gap: "border-control bg-sunken [--glyph-cut:var(--color-sunken)]",
};

const titles: Record<Severity, string> = {
  conflict: "text-vermilion-ink",
  warning: "text-ochre-ink",
  gap: "text-ink",
};

type Props = {
  warning: PlanWarning;
  /** Where it is, when that is not clear from where it stands. */
  place?: string | undefined;
  /** Before a mend leads away from where this stands. */
  onLeave?: (() => void) | undefined;
};

/** What deserves a look, why, and what can be done about it; an accepted one says who lives with it and for what reason. */
export function WarningNote({ warning, place, onLeave }: Props) {
  const t = useTranslations("missing");
  const words = useTranslations("warnings");
  const { board, locale } = usePlanner();
  const { putBack } = useAcceptance();
  const { severity, accepted } = warning;
  return (
    <div
      className={classes(
        "border-l-[3px] px-3 pt-2.5 pb-[11px] text-sm",
        accepted ? "border-line-strong bg-surface [--glyph-cut:var(--color-surface)]" : grounds[severity],
      )}
    >
      <p className={classes("m-0 flex items-baseline gap-1.5 font-strong", accepted ? "text-ink-2" : titles[severity])}>
        <StatusGlyph tone={accepted ? "none" : severityTone[severity]} className="translate-y-px" />
        <span className="sr-only">{severityWord(words, severity)}</span>
        <span className="wrap-anywhere min-w-0">{warningTitle(words, warning, locale)}</span>
        {place ? (
          <span className="ml-auto shrink-0 whitespace-nowrap font-normal text-ink-2 text-xs">{place}</span>
        ) : null}
      </p>
      <p className="wrap-anywhere m-0 mt-0.5">{warningText(words, warning, locale)}</p>
      {accepted ? (
        <>
          <p className="wrap-anywhere m-0 mt-1 text-ink-2">
            {t("acceptedBy", { name: accepted.by, reason: accepted.reason })}
          </p>
          {board.mayEdit ? (
            <Button
              size="sm"
              className="mt-2"
              onClick={({ currentTarget }) => {
                const around = currentTarget.closest("[role=dialog], aside");
                void putBack(warning).then(() => keepFocusIn(around));
              }}
            >
              {t("putBackAction")}
            </Button>
          ) : null}
        </>
      ) : (
        <Mends warning={warning} onLeave={onLeave} />
      )}
      <details className="mt-2 text-ink-2 text-xs">
        <summary className="inline-flex min-h-6 cursor-pointer items-center">{t("why")}</summary>
        <p className="m-0 mt-0.5">{warningWhy(words, warning)}</p>
      </details>
    </div>
  );
}

function Mends({ warning, onLeave }: Pick<Props, "warning" | "onLeave">) {
  const t = useTranslations("missing");
  const { board } = usePlanner();
  const [accepting, setAccepting] = useState(false);
  const acceptButton = useRef<HTMLButtonElement>(null);
  if (accepting) {
    const close = () => {
      setAccepting(false);
      requestAnimationFrame(() => acceptButton.current?.focus());
    };
    return <AcceptForm warning={warning} onClose={close} />;
  }
  const offered = warning.mends.filter(({ does }) => board.mayEdit || does.kind.startsWith("open"));
  if (offered.length === 0 && !board.mayEdit) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {offered.map((mend) => (
        <MendButton key={JSON.stringify([mend.words, mend.does])} mend={mend} onLeave={onLeave} />
      ))}
      {board.mayEdit ? (
        <Button ref={acceptButton} size="sm" variant="quiet" onClick={() => setAccepting(true)}>
          {t("accept.open")}
        </Button>
      ) : null}
    </div>
  );
}

function MendButton({ mend, onLeave }: { mend: Mend; onLeave: Props["onLeave"] }) {
  const words = useTranslations("warnings");
  const { locale } = usePlanner();
  const apply = useMends();
  const address = useMendAddress()(mend);
  const label = mendLabel(words, mend, locale);
  // Titles can be long: the words wrap, which the button's own classes would keep them from.
  const fits = "h-auto! min-h-6.5 max-w-full shrink! whitespace-normal! wrap-anywhere py-1 text-left leading-4!";
  if (address) {
    return (
      <ButtonLink as={DeskLink} size="sm" href={address} className={fits}>
        {label}
      </ButtonLink>
    );
  }
  return (
    <Button
      size="sm"
      className={fits}
      onClick={({ currentTarget }) => {
        if (mend.does.kind.startsWith("open")) onLeave?.();
        const around = currentTarget.closest("[role=dialog], aside");
        void apply(mend).then(() => keepFocusIn(around));
      }}
    >
      {label}
    </Button>
  );
}
