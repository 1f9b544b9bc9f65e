"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { Field, fieldId } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { apart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";

/** Who signed up for an optional item or one of a choice; organisers put people on the list and take them off. */
export function SignUps({ item }: { item: PlanItem }) {
  const t = useTranslations("plan.signUps");
  const plan = useTranslations("plan");
  const { store, board } = usePlanner();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const chooser = useRef<HTMLSelectElement>(null);
  const { signedUpIds, capacity } = item;
  const signedUp = signedUpIds.map((id) => ({ id, name: nameIn(board.delegation, id) }));
  const others = board.delegation.filter(({ id }) => !signedUpIds.includes(id));

  async function put(participantIds: readonly string[]): Promise<void> {
    if (busy) return;
    setBusy(true);
    const words = (count: number) => t("saved", { title: apart(item.title), count });
    const sent = await store.signUp(item, participantIds, words);
    setBusy(false);
    setRefused(sent.ok ? null : (sent.error.fields.participantIds ?? (sent.error.message || plan("offline"))));
    if (!sent.ok && !sent.error.present) return;
    router.refresh();
    chooser.current?.focus();
  }

  const count = signedUp.length;
  return (
    <section aria-label={t("title")} className="grid gap-1.5 rounded-sm border border-line p-2.5">
      <h4 className="m-0 flex justify-between gap-2 font-medium text-ink-2 text-xs">
        <span>{t("title")}</span>
        <span>{capacity === null ? t("count", { count }) : t("places", { count, capacity })}</span>
      </h4>
      <List empty={t("nobody")}>
        {signedUp.map(({ id, name }) => (
          <li key={id} className="flex min-h-6.5 items-center gap-1 text-sm">
            <span className="min-w-0 flex-1 break-words">{name ?? t("somebody")}</span>
            {board.maySignUp ? (
              <IconButton
                icon="x"
                size="sm"
                label={t("remove", { name: name ?? t("somebody") })}
                aria-disabled={busy || undefined}
                onClick={() => void put(signedUpIds.filter((one) => one !== id))}
              />
            ) : null}
          </li>
        ))}
      </List>
      {board.maySignUp && others.length > 0 ? (
        <Field name={`signUp-${item.id}`} id={fieldId(`signUp-${item.id}`)} label={t("add")} error={refused}>
          {({ name: _, ...control }) => (
            <Select
              {...control}
              ref={chooser}
              value=""
              onChange={({ target }) => target.value && void put([...signedUpIds, target.value])}
            >
              <option value="">{t("choose")}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : refused ? (
        <p role="alert" className="m-0 text-sm text-vermilion-ink">
          {refused}
        </p>
      ) : null}
    </section>
  );
}

function List({ empty, children }: { empty: string; children: ReactNode[] }) {
  if (children.length === 0) return <p className="m-0 text-ink-3 text-sm">{empty}</p>;
  return <ul className="m-0 grid list-none p-0">{children}</ul>;
}

function nameIn(delegation: readonly { id: string; name: string }[], id: string): string | null {
  return delegation.find((one) => one.id === id)?.name ?? null;
}
