"use client";

import {
  cloneElement,
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useEffect,
  useState,
} from "react";
import { persistently } from "@/lib/persistently";
import type { MenuChoiceProps, MenuItemProps, MenuLinkProps, MenuProps } from "./menu/parts";
import { whenUsed } from "./when-used";

type Parts = typeof import("./menu/parts");

/** Parts of a page one can go to by themselves; the header of another part is none. */
const landmarks = "main, aside, nav, header:not(:is(main, aside, nav, section) header)";

let parts: Parts | null = null;
let loading: Promise<void> | null = null;

/** What menus are made of, once for the page. What could not be had is asked for again with the next press. */
function load(): Promise<void> {
  loading ??= persistently(() => import("./menu/parts")).then(
    (module) => {
      parts = module;
    },
    () => {
      loading = null;
    },
  );
  return loading;
}

/**
 * Things to do with what the button stands at. Arrow keys move, letters find, Esc closes.
 *
 * Every desk has menus and whoever only reads it opens none: what they are made of comes with the first press or key
 * anywhere on the page, so that it is there without a network too, and until then only the button stands there.
 */
export function Menu(props: MenuProps) {
  const [asked, setAsked] = useState<"keys" | "pointer" | null>(null);
  const [ready, setReady] = useState(false);
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);

  useEffect(() => whenUsed(() => void load()), []);

  async function ask(by: "keys" | "pointer", button: HTMLElement): Promise<void> {
    setAsked(by);
    setLandmark(button.closest<HTMLElement>(landmarks));
    await load();
    if (parts) setReady(true);
    else setAsked(null);
  }

  if (asked && ready && parts) return <parts.OpenMenu {...props} byKeys={asked === "keys"} landmark={landmark} />;
  const button: ReactElement<HTMLAttributes<HTMLElement>> = props.trigger as ReactElement<HTMLAttributes<HTMLElement>>;
  return cloneElement(button, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    "aria-busy": asked !== null || undefined,
    onPointerEnter: () => void load(),
    // Enter and Space click too, without a count of presses.
    onClick: ({ detail, currentTarget }: MouseEvent<HTMLElement>) =>
      void ask(detail === 0 ? "keys" : "pointer", currentTarget),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      void ask("keys", event.currentTarget);
    },
  });
}

/** One thing to do. */
export function MenuItem(props: MenuItemProps) {
  const { Item } = made();
  return <Item {...props} />;
}

/** One place to go. */
export function MenuLink(props: MenuLinkProps) {
  const { LinkItem } = made();
  return <LinkItem {...props} />;
}

/** One choice of several, with a tick at the present one. */
export function MenuChoice(props: MenuChoiceProps) {
  const { Choice } = made();
  return <Choice {...props} />;
}

/** A hairline between groups. */
export function MenuSeparator() {
  const { Separator } = made();
  return <Separator />;
}

/** @throws {Error} outside of an open menu */
function made(): Parts {
  if (!parts) throw new Error("What stands in a menu needs an open Menu around it");
  return parts;
}
