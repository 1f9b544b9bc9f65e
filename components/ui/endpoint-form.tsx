"use client";

import { useTranslations } from "next-intl";
import { type FocusEvent, type ReactNode, type SubmitEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { clockText } from "@/lib/clock-text";
import { valuesOf } from "@/lib/form-values";
import { type Method, type SendError, sendJson } from "@/lib/send-json";
import { BeforeSendContext, useReadiness } from "./before-send";
import { ErrorSummary } from "./error-summary";
import { errorOf, FormContext, pathsOf } from "./form-context";

type Props<Data> = {
  /** Address of the endpoint. */
  action: string;
  method?: Method;
  /** What the form is for, for people who listen. */
  label: string;
  /** The revision the reader was looking at; sent with the fields. A function is asked when its turn has come. */
  revision?: number | (() => number);
  /** What must be answered before: what the page itself has on its way about the same. */
  after?: () => Promise<unknown>;
  /** Values that are not fields; a field of the same name wins. */
  values?: Record<string, unknown>;
  onDone?: (data: Data) => void;
  /** Hears of a refusal as well, for instance to show the present state. The form shows its message anyway. */
  onRefused?: (error: SendError) => void;
  /** Says of messages about values that no control shows where they are: for forms that send a whole file. */
  namesPlaces?: boolean;
  className?: string;
  children: ReactNode;
};

type Refused = { error: SendError; elsewhere: { key: string; message: string }[] };

/**
 * A form that sends its fields to an endpoint and keeps them whatever happens. Messages for single fields appear at
 * their `FormField`, all others at the top; the focus goes to the first wrong field.
 */
export function EndpointForm<Data = unknown>({
  action,
  method = "POST",
  label,
  namesPlaces = false,
  className,
  children,
  ...rest
}: Props<Data>) {
  const t = useTranslations("ui");
  const form = useRef<HTMLFormElement>(null);
  const idPrefix = `form${useId().replace(/\W+/g, "")}`;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const errors = refused?.error.fields;
  const state = useMemo(() => ({ busy, errors: errors ?? {}, idPrefix }), [busy, errors, idPrefix]);
  const { register, ready } = useReadiness();
  const latest = useRef(rest);
  latest.current = rest;

  useEffect(() => {
    if (errors) firstWrong(form.current, errors)?.focus();
  }, [errors]);

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const element = event.currentTarget;
    if (!(await ready())) return setBusy(false);
    await rest.after?.();
    // What was waited for may have changed what is sent with the fields.
    const { values, revision: seen } = latest.current;
    const revision = typeof seen === "function" ? seen() : seen;
    const body = bodyOf(element, event.nativeEvent, { ...values, revision });
    const sent = await sendJson<Data>(action, method, body);
    setBusy(false);
    setRefused(sent.ok ? null : { error: sent.error, elsewhere: elsewhere(element, sent.error.fields, namesPlaces) });
    if (sent.ok) latest.current.onDone?.(sent.data);
    else latest.current.onRefused?.(sent.error);
  }

  const silent = refused?.error.code === "offline" ? t("notAnswered") : t("broken");
  return (
    <FormContext value={state}>
      <form
        ref={form}
        aria-label={label}
        action={action}
        method="post"
        noValidate
        onSubmit={send}
        onBlur={tidyClock}
        className={className}
      >
        {refused ? <ErrorSummary title={refused.error.message || silent} errors={refused.elsewhere} /> : null}
        <BeforeSendContext value={register}>{children}</BeforeSendContext>
      </form>
    </FormContext>
  );
}

/** The fields as nested values; a form with files goes as it is. */
function bodyOf(form: HTMLFormElement, event: Event, more: Record<string, unknown>): unknown {
  for (const clock of form.querySelectorAll<HTMLInputElement>("input[data-clock]"))
    clock.value = clockText(clock.value);
  const submitter = event instanceof globalThis.SubmitEvent ? event.submitter : null;
  const fields = new FormData(form, submitter);
  if (!form.querySelector("input[type=file]")) return { ...more, ...valuesOf(fields) };
  for (const [name, value] of Object.entries(more)) if (value !== undefined) fields.append(name, String(value));
  return fields;
}

function tidyClock({ target }: FocusEvent<HTMLFormElement>): void {
  if (target instanceof HTMLInputElement && target.dataset.clock !== undefined) target.value = clockText(target.value);
}

type Control = HTMLElement & { name: string };

function controlsOf(form: HTMLFormElement | null): Control[] {
  const all = Array.from(form?.elements ?? []) as (HTMLElement & { name?: string; type?: string })[];
  return all.filter((one): one is Control => Boolean(one.name) && one.type !== "hidden" && one.type !== "submit");
}

function firstWrong(form: HTMLFormElement | null, errors: Record<string, string>): Control | undefined {
  return controlsOf(form).find((control) => errorOf(errors, control.name) !== undefined);
}

/** Messages about values that no control of this form shows; they are listed at the top. */
function elsewhere(form: HTMLFormElement, errors: Record<string, string>, namesPlaces: boolean): Refused["elsewhere"] {
  const shown = controlsOf(form).flatMap((control) => pathsOf(errors, control.name));
  return Object.entries(errors)
    .filter(([path]) => !shown.includes(path))
    .map(([key, message]) => ({ key, message: namesPlaces ? `${key}: ${message}` : message }));
}
