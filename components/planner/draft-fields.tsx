"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { useFieldError } from "@/components/ui/form-context";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { TimeInput } from "@/components/ui/time-input";
import { DirectoryPicker } from "./directory-picker";
import type { TextValueName } from "./item-values";
import { usePlanner } from "./planner-context";
import type { DraftForm } from "./use-draft";

type FieldProps = { form: DraftForm; name: TextValueName; hint?: string; className?: string };

/** One line of an item. */
export function LineField({
  form,
  name,
  hint,
  className,
  type = "text",
}: FieldProps & { type?: "text" | "time" | "date" | "number" }) {
  const t = useTranslations("items.field");
  return (
    <FormField name={name} label={t(name)} hint={hint} className={className}>
      {(control) => {
        const bound = {
          ...control,
          value: form.values[name],
          onChange: (event: { target: { value: string } }) => form.set(name, event.target.value),
        };
        if (type === "time") return <TimeInput {...bound} />;
        return <Input {...bound} type={type} min={type === "number" ? 1 : undefined} />;
      }}
    </FormField>
  );
}

/** Several lines of an item. */
export function TextField({ form, name, hint }: FieldProps) {
  const t = useTranslations("items.field");
  return (
    <FormField name={name} label={t(name)} hint={hint}>
      {(control) => (
        <Textarea
          {...control}
          rows={2}
          value={form.values[name]}
          onChange={(event) => form.set(name, event.target.value)}
        />
      )}
    </FormField>
  );
}

/** A choice about an item. */
export function ChoiceField({ form, name, hint, className, children }: FieldProps & { children: ReactNode }) {
  const t = useTranslations("items.field");
  return (
    <FormField name={name} label={t(name)} hint={hint} className={className}>
      {(control) => (
        <Select {...control} value={form.values[name]} onChange={(event) => form.set(name, event.target.value)}>
          {children}
        </Select>
      )}
    </FormField>
  );
}

/** The choices of an enumeration, with their words. */
export function Options({ values, words, none }: { values: readonly string[]; words: string; none?: string }) {
  const t = useTranslations(`items.${words}`);
  return (
    <>
      {none === undefined ? null : <option value="">{none}</option>}
      {values.map((value) => (
        <option key={value} value={value}>
          {t(value)}
        </option>
      ))}
    </>
  );
}

/** Yes or no about an item. */
export function TickField({ form, name }: { form: DraftForm; name: "tentative" | "optional" }) {
  const t = useTranslations("items.field");
  return (
    <Checkbox label={t(name)} checked={form.values[name]} onChange={(event) => form.set(name, event.target.checked)} />
  );
}

/** An organisation of the directory in one of its roles for an item. */
export function HostField({ form, name, hint }: { form: DraftForm; name: "host" | "venue" | "subject"; hint: string }) {
  const t = useTranslations("items.field");
  const { board } = usePlanner();
  const error = useFieldError(`${name}Id`);
  return (
    <DirectoryPicker
      of="hosts"
      organisationId={board.trip.organisationId}
      label={t(name)}
      hint={hint}
      error={error}
      value={form.values[name]}
      onPick={(choice) => form.set(name, choice ? { id: choice.id, name: choice.name } : null)}
    />
  );
}
