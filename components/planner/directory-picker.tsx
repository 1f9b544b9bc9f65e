"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useBeforeSend } from "@/components/ui/before-send";
import { FieldError } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { sendJson } from "@/lib/send-json";
import { type DirectoryChoice, useDirectory } from "./use-directory";

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

/**
 * Finds a host or a person of the directory while one types, or adds one on the spot. What is typed stays until it is one of them or
 * is taken back; the form around it waits for who is being added, and is not sent while it holds a name that is nobody's.
 */
export function DirectoryPicker({ of, organisationId, label, hint, error, value, onPick, name, disabled }: Props) {
  const t = useTranslations("items.picker");
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isHere, setHere] = useState(false);
  const [active, setActive] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const address = `/api/v1/organisations/${organisationId}/${of}`;
  const query = typed?.trim() ?? "";
  const { choices, isAsking, isSilent } = useDirectory(address, typed === null ? null : query);
  const latest = useRef(onPick);
  latest.current = onPick;

  const open = typed !== null && isHere && adding === null;
  const same = choices?.filter((choice) => choice.name.toLowerCase() === query.toLowerCase()) ?? [];
  /** Who alone bears the name that is typed. */
  const only = same.length === 1 ? same[0] : undefined;
  const offersNew = query !== "" && choices !== null && same.length === 0;
  const options = [
    ...(choices ?? []).map((choice) => ({ key: choice.id, name: choice.name, about: aboutOf(choice) })),
    ...(offersNew ? [{ key: "new", name: t("addNew", { name: query }), about: "" }] : []),
  ];
  const wrong = error ?? failed ?? (isSilent ? t("failed") : null);

  useBeforeSend({
    isSettled: adding === null && (typed === null || (!isAsking && (isHere || failed !== null))),
    isSendable: typed === null,
    focus: () => input.current?.focus(),
  });

  function close(): void {
    setTyped(null);
    setFailed(null);
  }

  function pick(choice: DirectoryChoice | null): void {
    latest.current(choice);
    close();
  }

  async function add(): Promise<void> {
    setAdding(query);
    const sent = await sendJson<DirectoryChoice>(address, "POST", { name: query });
    setAdding(null);
    if (sent.ok) pick({ ...sent.data, name: sent.data.name ?? query });
    else setFailed(sent.error.message || t("failed"));
  }

  function take(index: number): void {
    const choice = choices?.[index];
    if (choice) pick(choice);
    else if (offersNew && adding === null) void add();
  }

  /** Makes a choice of what was typed and left, or says that it is none. */
  function conclude(): void {
    if (typed === null || adding !== null) return;
    if (query === (value?.name ?? "")) close();
    else if (query === "") pick(null);
    else if (only) pick(only);
    // Who types a whole name and goes on may be quicker than the directory.
    else if (!isAsking) setFailed((before) => before ?? t("unchosen"));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the directory has answered
  useEffect(() => {
    setActive(0);
    if (!isHere) conclude();
  }, [choices]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (!open) setTyped((before) => before ?? value?.name ?? "");
      else if (options.length > 0) setActive((before) => (before + step + options.length) % options.length);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      if (options.length > 0) take(active);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      close();
    }
  }

  const isOpen = open && options.length > 0;
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ");
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
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
          aria-describedby={described || undefined}
          aria-invalid={wrong ? true : undefined}
          autoComplete="off"
          disabled={disabled}
          readOnly={adding !== null}
          value={typed ?? value?.name ?? ""}
          onChange={(event) => {
            setTyped(event.target.value);
            setFailed(null);
          }}
          onFocus={(event) => {
            setHere(true);
            event.target.select();
          }}
          onBlur={() => {
            setHere(false);
            conclude();
          }}
          onKeyDown={onKeyDown}
          className="flex-1"
        />
        {value && !disabled ? <IconButton icon="x" label={t("clear", { label })} onClick={() => pick(null)} /> : null}
      </span>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        className="absolute top-full right-0 left-0 z-50 m-0 mt-1 max-h-64 overflow-y-auto rounded-md bg-surface p-1 shadow-pop"
      >
        {options.map((option, index) => (
          <div
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
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
        {adding === null ? null : t("adding", { name: adding })}
        {open && choices ? t("results", { count: options.length }) : null}
      </span>
      {wrong ? <FieldError id={`${id}-error`}>{wrong}</FieldError> : null}
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
