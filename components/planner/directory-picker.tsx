"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { FieldError } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { sendJson } from "@/lib/send-json";

/** What the directory answers about a host or a person; which facts there are depends on which it is. */
export type DirectoryChoice = {
  id: string;
  name: string;
  descriptor?: string | null;
  city?: string | null;
  title?: string | null;
  role?: string | null;
  hostId?: string | null;
  hostName?: string | null;
};

type Props = {
  of: "hosts" | "people";
  organisationId: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: { id: string; name: string } | null;
  onPick: (choice: DirectoryChoice | null) => void;
  /** Sends the id under this name with the form around it. */
  name?: string;
  disabled?: boolean;
};

/** Milliseconds without typing before the directory is asked. */
const PAUSE = 150;

/** Finds a host or a person of the directory while one types, or adds one on the spot. */
export function DirectoryPicker({ of, organisationId, label, hint, error, value, onPick, name, disabled }: Props) {
  const t = useTranslations("items.picker");
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [choices, setChoices] = useState<DirectoryChoice[] | null>(null);
  const [active, setActive] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const address = `/api/v1/organisations/${organisationId}/${of}`;
  const query = typed?.trim() ?? "";
  const open = typed !== null;

  useEffect(() => {
    if (!open) return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const found = await ask(`${address}?query=${encodeURIComponent(query)}`, asking.signal);
      if (asking.signal.aborted) return;
      setChoices(found ?? []);
      setFailed(found ? null : t("failed"));
      setActive(0);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [open, query, address, t]);

  const known = choices?.some((choice) => choice.name.toLowerCase() === query.toLowerCase()) ?? true;
  const offersNew = query !== "" && choices !== null && !known;
  const count = (choices?.length ?? 0) + (offersNew ? 1 : 0);

  function close(): void {
    setTyped(null);
    setChoices(null);
  }

  function pick(choice: DirectoryChoice | null): void {
    onPick(choice);
    close();
    setFailed(null);
  }

  async function take(index: number): Promise<void> {
    const choice = choices?.[index];
    if (choice) return pick(choice);
    if (!offersNew) return;
    const sent = await sendJson<DirectoryChoice>(address, "POST", { name: query });
    if (sent.ok) pick({ ...sent.data, name: sent.data.name ?? query });
    else setFailed(sent.error.message || t("failed"));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (!open) setTyped(value?.name ?? "");
      else if (count > 0) setActive((before) => (before + step + count) % count);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      if (count > 0) void take(active);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      close();
    }
  }

  const options = [
    ...(choices ?? []).map((choice) => ({ key: choice.id, name: choice.name, about: aboutOf(choice) })),
    ...(offersNew ? [{ key: "new", name: t("addNew", { name: query }), about: "" }] : []),
  ];
  const described = [hint && `${id}-hint`, (error ?? failed) && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="relative grid content-start gap-[5px]">
      <label htmlFor={id} className="font-medium text-ink-2 text-xs">
        {label}
      </label>
      {name ? <input type="hidden" name={name} value={value?.id ?? ""} /> : null}
      <span className="flex gap-1">
        <Input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={open && options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && options.length > 0 ? `${id}-${active}` : undefined}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          autoComplete="off"
          disabled={disabled}
          value={typed ?? value?.name ?? ""}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={close}
          onKeyDown={onKeyDown}
          className="flex-1"
        />
        {value && !disabled ? <IconButton icon="x" label={t("clear", { label })} onClick={() => pick(null)} /> : null}
      </span>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!open || options.length === 0}
        className="absolute top-full right-0 left-0 z-50 m-0 mt-1 max-h-64 overflow-y-auto rounded-md bg-surface p-1 shadow-pop"
      >
        {options.map((option, index) => (
          <div
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void take(index)}
            onKeyDown={onKeyDown}
            tabIndex={-1}
            className="cursor-default rounded-sm px-2.5 py-1.5 text-sm aria-selected:bg-sunken"
          >
            <span className="block font-medium">{option.name}</span>
            {option.about ? <span className="block text-ink-2 text-xs">{option.about}</span> : null}
          </div>
        ))}
      </div>
      <span className="sr-only" role="status">
        {open && choices ? t("results", { count }) : ""}
      </span>
      {(error ?? failed) ? <FieldError id={`${id}-error`}>{error ?? failed}</FieldError> : null}
      {hint ? (
        <p id={`${id}-hint`} className="m-0 text-ink-3 text-xs">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function aboutOf({ descriptor, city, role, hostName }: DirectoryChoice): string {
  return [role, hostName, descriptor, city].filter(Boolean).join(", ");
}

async function ask(url: string, signal: AbortSignal): Promise<DirectoryChoice[] | null> {
  try {
    const response = await fetch(url, { headers: { Accept: "application/json" }, signal });
    const answer: { data?: DirectoryChoice[] } = await response.json();
    return response.ok && Array.isArray(answer.data) ? answer.data : null;
  } catch {
    return null;
  }
}
