"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useFormState } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import type { ValueName } from "./item-values";
import type { DraftForm } from "./use-draft";
import { useSay } from "./value-words";

type Props = {
  name: string;
  form: DraftForm;
  /** The fields in it, in the order its summary names them. */
  fields: readonly ValueName[];
  startsOpen?: boolean;
  children: ReactNode;
};

/** A part of the panel that opens and closes; closed, it says what is filled in. It opens by itself for what is wrong. */
export function PanelSection({ name, form, fields, startsOpen = false, children }: Props) {
  const t = useTranslations("items.group");
  const say = useSay();
  const { errors } = useFormState();
  const [open, setOpen] = useState(startsOpen);
  const wrong = fields.some((field) => Object.keys(errors).some((path) => isOf(path, field)));
  const said = fields.flatMap((field) => say.briefly(field, form.values) ?? []).join(" · ");
  return (
    <details
      data-fields={fields.join(" ")}
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group/section border-line border-b last:border-b-0"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-baseline gap-2 py-3 [&::-webkit-details-marker]:hidden">
        <h3 className="m-0 shrink-0 font-strong text-xs">{t(name)}</h3>
        <span className="line-clamp-2 min-w-0 flex-1 break-words text-ink-2 text-xs group-open/section:invisible">
          {said || <span className="text-ink-3">{t("nothing")}</span>}
        </span>
        <Icon name="chevron-down" size={14} className="shrink-0 self-center text-ink-3 group-open/section:rotate-180" />
      </summary>
      <div className="grid gap-2.5 pb-3.5">{children}</div>
    </details>
  );
}

/** Whether a message is about a field, about the entry it refers to, or about one of its rows. */
function isOf(path: string, field: ValueName): boolean {
  return path === field || path === `${field}Id` || path.startsWith(`${field}.`);
}
