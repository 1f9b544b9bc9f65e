"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { HostChoice } from "@/features/hosts/queries/find-hosts";
import { getJson } from "@/lib/get-json";

type Picked = { id: string; name: string };

type Props = {
  /** Field that carries the id of the host. */
  name: string;
  /** Field that carries a name which is in no directory; without it only a host of the directory will do. */
  textName?: string;
  organisationId: string;
  label: string;
  hint?: string;
  picked: Picked | null;
  /** What stands there when nothing was picked but written. */
  text?: string | null;
};

/** A host of the directory, found by typing; arrow keys move, Enter picks, Esc closes. */
export function HostPicker({ name, textName, organisationId, label, hint, ...initial }: Props) {
  const t = useTranslations("hosts.picker");
  const listId = useId();
  const [picked, setPicked] = useState(initial.picked);
  const [text, setText] = useState(initial.picked?.name ?? initial.text ?? "");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useHosts(organisationId, open ? text : null);
  const choices = open ? found : [];

  function pick(choice: Picked): void {
    setPicked({ id: choice.id, name: choice.name });
    setText(choice.name);
    close();
  }

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function type(next: string): void {
    setText(next);
    setPicked(null);
    setOpen(true);
    setActive(-1);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape" && open) close();
    else if (event.key === "ArrowDown" && !open) setOpen(true);
    else if (event.key === "ArrowDown") setActive((place) => Math.min(place + 1, choices.length - 1));
    else if (event.key === "ArrowUp" && open) setActive((place) => Math.max(place - 1, -1));
    else if (event.key === "Enter" && choices[active]) pick(choices[active]);
    else return;
    event.preventDefault();
  }

  // What is written but not in the directory is sent as the id too where only a host will do, so that it is refused in words.
  const id = picked?.id ?? (textName ? "" : text);
  return (
    <div className="relative">
      <FormField name={name} label={label} hint={hint}>
        {(control) => (
          <Input
            {...control}
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={choices.length > 0}
            aria-controls={listId}
            aria-activedescendant={choices[active] ? `${listId}-${active}` : undefined}
            icon="search"
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
        )}
      </FormField>
      <input type="hidden" name={name} value={id} />
      {textName ? <input type="hidden" name={textName} value={picked ? "" : text} /> : null}
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        hidden={choices.length === 0}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-y-auto rounded-md bg-surface p-1.5 shadow-pop"
      >
        {choices.map((choice, place) => (
          <div
            key={choice.id}
            id={`${listId}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onPointerDown={(event) => {
              event.preventDefault(); // the field keeps its focus
              pick(choice);
            }}
            className="cursor-default rounded-sm px-2.5 py-1.5 text-sm hover:bg-sunken aria-selected:bg-sunken"
          >
            {choice.name}
            <span className="ml-2 text-ink-2 text-xs">
              {[choice.city, ...choice.aliases].filter(Boolean).join(" · ")}
            </span>
          </div>
        ))}
      </div>
      <VisuallyHidden>
        <span role="status">{open ? t("found", { count: choices.length }) : null}</span>
      </VisuallyHidden>
    </div>
  );
}

/** Hosts whose names hold what is typed; asked a moment after the last letter. */
function useHosts(organisationId: string, query: string | null): HostChoice[] {
  const [found, setFound] = useState<HostChoice[]>([]);
  useEffect(() => {
    if (query === null) return;
    const asking = new AbortController();
    const wait = setTimeout(async () => {
      const url = `/api/v1/organisations/${organisationId}/hosts?query=${encodeURIComponent(query)}`;
      const answer = await getJson<HostChoice[]>(url, asking.signal);
      if (answer) setFound(answer);
    }, 150);
    return () => {
      clearTimeout(wait);
      asking.abort();
    };
  }, [organisationId, query]);
  return found;
}
