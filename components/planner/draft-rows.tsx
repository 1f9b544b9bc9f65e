"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";

type Row = { key: string };

type Props<One extends Row> = {
  rows: readonly One[];
  onChange: (change: (rows: readonly One[]) => One[]) => void;
  newRow: () => One;
  addLabel: string;
  addIcon?: IconName;
  /** What a row is, for people who listen: "Speaker: Kari Nordmann". */
  legend: (row: One, index: number) => string;
  removeLabel: (row: One, index: number) => string;
  children: (row: One, index: number, put: (change: Partial<One>) => void) => ReactNode;
};

/** Rows of a draft that can be added and removed; the focus goes to the new row, or to where the old one was. */
export function DraftRows<One extends Row>(props: Props<One>) {
  const { rows, onChange, newRow, addLabel, addIcon = "plus" } = props;
  const list = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<number | null>(null);

  useEffect(() => {
    if (focus === null) return;
    const row = list.current?.querySelectorAll<HTMLElement>(":scope > fieldset")[focus];
    (row?.querySelector<HTMLElement>("select, input, textarea") ?? add.current)?.focus();
    setFocus(null);
  }, [focus]);

  return (
    <div ref={list} className="grid gap-2.5">
      {rows.map((row, index) => (
        <fieldset
          key={row.key}
          className="relative m-0 grid min-w-0 grid-cols-1 gap-2 rounded-sm border border-line p-2.5"
        >
          <legend className="sr-only">{props.legend(row, index)}</legend>
          {props.children(row, index, (change) =>
            onChange((now) => now.map((one) => (one.key === row.key ? { ...one, ...change } : one))),
          )}
          <IconButton
            icon="x"
            size="sm"
            label={props.removeLabel(row, index)}
            className="absolute top-1 right-1"
            onClick={() => {
              onChange((now) => now.filter((one) => one.key !== row.key));
              setFocus(rows.length > 1 ? Math.min(index, rows.length - 2) : -1);
            }}
          />
        </fieldset>
      ))}
      <div>
        <Button
          ref={add}
          size="sm"
          icon={addIcon}
          onClick={() => {
            onChange((now) => [...now, newRow()]);
            setFocus(rows.length);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
