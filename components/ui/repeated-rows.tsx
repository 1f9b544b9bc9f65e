"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { FormFieldset } from "./form-field";
import { IconButton } from "./icon-button";

type Props<Row> = {
  /** Name of the list; the fields of its third row begin with `name[2]`. */
  name: string;
  legend: string;
  hint?: ReactNode;
  rows: readonly Row[];
  addLabel: string;
  /** What the button at a row does, such as "Remove address 2". */
  removeLabel: (place: number) => string;
  /** The fields of one row. `row` is null for one just added, `path` is `name[2]`. */
  children: (row: Row | null, path: string) => ReactNode;
};

type Kept<Row> = { key: number; row: Row | null };

/** Rows of fields that can be added and removed; the focus goes to the new row, or to where the old one was. */
export function RepeatedRows<Row>({ name, legend, hint, rows, addLabel, removeLabel, children }: Props<Row>) {
  const [kept, setKept] = useState<Kept<Row>[]>(() => rows.map((row, key) => ({ key, row })));
  const next = useRef(rows.length);
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<{ place: number; on: "field" | "button" } | null>(null);

  useEffect(() => {
    if (!focus) return;
    const row = list.current?.children[focus.place];
    const wanted = focus.on === "field" ? "input:not([type=hidden]), select, textarea" : "[data-remove]";
    const target = row?.querySelector<HTMLElement>(wanted) ?? add.current;
    target?.focus();
    setFocus(null);
  }, [focus]);

  function append(): void {
    const key = next.current;
    next.current += 1;
    setKept((before) => [...before, { key, row: null }]);
    setFocus({ place: kept.length, on: "field" });
  }

  function remove(place: number): void {
    setKept((before) => before.filter((_, at) => at !== place));
    setFocus({ place: Math.min(place, kept.length - 2), on: "button" });
  }

  return (
    <FormFieldset name={name} legend={legend} hint={hint}>
      <ol ref={list} className="m-0 grid list-none gap-3 p-0">
        {kept.map(({ key, row }, place) => (
          <li key={key} className="flex items-start gap-2 border-line border-b pb-3">
            <div className="min-w-0 flex-1">{children(row, `${name}[${place}]`)}</div>
            <IconButton
              icon="x"
              label={removeLabel(place + 1)}
              data-remove=""
              className="mt-[21px]"
              onClick={() => remove(place)}
            />
          </li>
        ))}
      </ol>
      <Button ref={add} size="sm" icon="plus" className={kept.length > 0 ? "mt-3" : undefined} onClick={append}>
        {addLabel}
      </Button>
    </FormFieldset>
  );
}
