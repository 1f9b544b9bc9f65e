"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Words } from "./draft/words";
import { GrowingText } from "./growing-text";

type Props = {
  words: Omit<Words, "blocks">;
  kicker: string;
  /** What the last answer said of single fields. */
  errors: Record<string, string>;
  change: (make: (words: Words) => Words) => void;
  mayEdit: boolean;
};

/** Headline, the sentence under it, and the line of author, date and address. */
export const HeadFields = memo(function HeadFields({ words, kicker, errors, change, mayEdit }: Props) {
  const t = useTranslations("composer.head");
  return (
    <fieldset disabled={!mayEdit} className="m-0 min-w-0 border-0 p-0" aria-label={t("label")}>
      <p className="m-0 mb-2.5 font-sans text-ink-2 text-sm">{kicker}</p>
      <GrowingText
        id="report-headline"
        label={t("headline")}
        runs={[{ text: words.headline }]}
        names={[]}
        onChange={(runs) => change((now) => ({ ...now, headline: textOf(runs) }))}
        placeholder={t("headline")}
        className="font-headline text-[2rem] leading-[2.3125rem] tracking-[-0.018em] sm:text-[2.5rem] sm:leading-[2.75rem]"
      />
      <GrowingText
        id="report-standfirst"
        label={t("standfirst")}
        runs={[{ text: words.standfirst ?? "" }]}
        names={[]}
        onChange={(runs) => change((now) => ({ ...now, standfirst: textOf(runs) || null }))}
        placeholder={t("standfirst")}
        className="mt-4 text-ink-2 text-lg leading-[1.8125rem]"
      />
      <div className="mt-4 grid gap-3 font-sans sm:grid-cols-[1fr_9.5rem_1fr]">
        <Field name="author" label={t("author")} error={errors.author}>
          {(control) => (
            <Input
              {...control}
              value={words.author ?? ""}
              maxLength={120}
              onChange={(event) => change((now) => ({ ...now, author: event.target.value || null }))}
            />
          )}
        </Field>
        <Field name="date" label={t("date")} error={errors.date}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={words.date ?? ""}
              onChange={(event) => change((now) => ({ ...now, date: event.target.value || null }))}
            />
          )}
        </Field>
        <Field name="slug" label={t("slug")} error={errors.slug}>
          {(control) => (
            <Input
              {...control}
              value={words.slug}
              maxLength={80}
              spellCheck={false}
              onChange={(event) => change((now) => ({ ...now, slug: event.target.value }))}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
});

function textOf(runs: readonly { text: string }[]): string {
  return runs.map((run) => run.text).join("");
}
