"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import type { SendError } from "@/lib/send-json";
import { Button } from "./button";
import { EndpointForm } from "./endpoint-form";
import { Notice } from "./notice";

type Props<Data> = ComponentProps<typeof EndpointForm<Data>> & { revision: number };

/**
 * A form about something others may change meanwhile. When they did, nothing is overwritten and nothing typed is lost:
 * the reader keeps their own, which is then sent against what is there now, or takes the others'.
 */
export function RevisedForm<Data>({ revision, onRefused, ...rest }: Props<Data>) {
  const t = useTranslations("ui.stale");
  const [seen, setSeen] = useState(revision);
  const [present, setPresent] = useState<number | null>(null);
  const [again, setAgain] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => setSeen(revision), [revision]);
  useEffect(() => {
    if (!again) return;
    setAgain(false);
    place.current?.querySelector("form")?.requestSubmit();
  }, [again]);

  function refused(error: SendError): void {
    setPresent(error.code === "stale" ? revisionOf(error.present) : null);
    onRefused?.(error);
  }

  function keepMine(): void {
    if (present === null) return;
    setSeen(present);
    setPresent(null);
    setAgain(true);
  }

  return (
    <div ref={place}>
      {present === null ? null : (
        <Notice
          tone="waiting"
          role="alert"
          icon="history"
          className="mb-4 rounded-sm"
          action={
            <span className="flex flex-wrap gap-2">
              <Button size="sm" variant="primary" onClick={keepMine}>
                {t("keepMine")}
              </Button>
              <Button size="sm" onClick={() => location.reload()}>
                {t("takeTheirs")}
              </Button>
            </span>
          }
        >
          {t("text")}
        </Notice>
      )}
      <EndpointForm<Data> {...rest} revision={seen} onRefused={refused} />
    </div>
  );
}

function revisionOf(present: unknown): number | null {
  if (present === null || typeof present !== "object" || !("revision" in present)) return null;
  return typeof present.revision === "number" ? present.revision : null;
}
