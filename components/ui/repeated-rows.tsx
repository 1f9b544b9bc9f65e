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
  /** Where the order says something: what the buttons say that change it, such as "Name funder 2 earlier". */
  moveLabels?: { earlier: (place: number) => string; later: (place: number) => string };
  /** The fields of one row. `row` is null for one just added, `path` is `name[2]`. */
  children: (row: Row | null, path: string) => ReactNode;
};

type Kept<Row> = { key: number; row: Row | null };

type Focus = { place: number; on: "field" | "remove" | "earlier" | "later" };

/**
 * Rows of fields that can be added, removed and, where it matters, put into another order. The focus goes to the new row,
 * to where the old one was, or along with the one that moves.
 */
export function RepeatedRows<Row>({
  name,
  legend,
  hint,
  rows,
  addLabel,
  removeLabel,
  moveLabels,
  children,
}: Props<Row>) {
  const [kept, setKept] = useState<Kept<Row>[]>(() => rows.map((row, key) => ({ key, row })));
  const next = useRef(rows.length);
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<Focus | null>(null);

  useEffect(() => {
    if (!focus) return;
    const row = list.current?.children[focus.place];
    const wanted =
      focus.on === "field" ? "input:not([type=hidden]), select, textarea" : `[data-row-button=${focus.on}]`;
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
    setFocus({ place: Math.min(place, kept.length - 2), on: "remove" });
  }

  function move(place: number, to: number): void {
    setKept((before) => {
      const after = before.filter((_, at) => at !== place);
      const moved = before[place];
      return moved ? after.toSpliced(to, 0, moved) : before;
    });
    // At either end the button that was pressed has nothing left to do.
    const on = to === 0 ? "later" : to === kept.length - 1 ? "earlier" : to < place ? "earlier" : "later";
    setFocus({ place: to, on });
  }

  return (
    <FormFieldset name={name} legend={legend} hint={hint}>
      <ol ref={list} className="m-0 mt-2 grid list-none gap-3 p-0">
        {kept.map(({ key, row }, place) => (
          <li key={key} className="flex items-start gap-2 border-line border-b pb-3">
            <div className="min-w-0 flex-1">{children(row, `${name}[${place}]`)}</div>
            <span className="mt-[21px] flex gap-1 max-sm:flex-col">
              {moveLabels && kept.length > 1 ? (
                <>
                  <IconButton
                    icon="arrow-up"
                    label={moveLabels.earlier(place + 1)}
                    data-row-button="earlier"
                    disabled={place === 0}
                    onClick={() => move(place, place - 1)}
                  />
                  <IconButton
                    icon="arrow-down"
                    label={moveLabels.later(place + 1)}
                    data-row-button="later"
                    disabled={place === kept.length - 1}
                    onClick={() => move(place, place + 1)}
                  />
                </>
              ) : null}
              <IconButton
                icon="x"
                label={removeLabel(place + 1)}
                data-row-button="remove"
                onClick={() => remove(place)}
              />
            </span>
          </li>
        ))}
      </ol>
      <Button ref={add} size="sm" icon="plus" className={kept.length > 0 ? "mt-3" : undefined} onClick={append}>
        {addLabel}
      </Button>
    </FormFieldset>
  );
}
