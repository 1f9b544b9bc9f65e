"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { CommentThread } from "@/features/comments/queries";

type Props = {
  action: string;
  method?: "POST" | "PATCH";
  values: Record<string, unknown>;
  label: string;
  /** The words of the report it is about. */
  quoted?: string | null;
  text?: string;
  confirm: string;
  onCancel?: () => void;
  onDone: (threads: CommentThread[]) => void;
};

/** Writes a comment or an answer. */
export function CommentForm({ action, method, values, label, quoted, text, confirm, onCancel, onDone }: Props) {
  const t = useTranslations("comments");
  return (
    <EndpointForm<CommentThread[]>
      action={action}
      method={method ?? "POST"}
      values={values}
      label={label}
      onDone={onDone}
      className="mt-2 grid gap-2"
    >
      {quoted ? <Quoted words={quoted} /> : null}
      <FormField name="text" label={label} required>
        {(control) => <Textarea {...control} rows={2} maxLength={2_000} defaultValue={text} />}
      </FormField>
      <span className="flex gap-2">
        <SubmitButton size="sm" variant="secondary">
          {confirm}
        </SubmitButton>
        {onCancel ? (
          <Button size="sm" variant="quiet" onClick={onCancel}>
            {t("cancel")}
          </Button>
        ) : null}
      </span>
    </EndpointForm>
  );
}

/** Words of the report, as they were when somebody spoke of them. */
export function Quoted({ words }: { words: string }) {
  return (
    <blockquote className="m-0 line-clamp-3 border-ochre border-l-2 pl-2 font-serif text-ink-2 text-sm italic">
      {words}
    </blockquote>
  );
}
