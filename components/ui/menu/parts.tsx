"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { createElement, type MouseEvent, type ReactElement, type ReactNode, useLayoutEffect, useRef } from "react";
import { classes } from "../classes";
import { Icon, type IconName } from "../icon";
import type { LinkElement } from "../link-element";

const item =
  "flex min-h-8 w-full cursor-default select-none items-center gap-2.5 rounded-sm px-2.5 py-1 text-ink text-sm no-underline outline-none data-highlighted:bg-sunken data-disabled:text-ink-3";

export type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement;
  children: ReactNode;
  /** Which edge of the button the menu keeps to. */
  align?: "start" | "end";
};

type OpenMenuProps = MenuProps & { byKeys: boolean; landmark: HTMLElement | null };

/**
 * The whole menu, open from the beginning: whoever pressed its button waited for it.
 *
 * @param byKeys whether they asked by the keyboard: then the first thing to do has the focus
 * @param landmark the part of the page its button stands in: so does the menu, for those who go through the page by parts
 */
export function OpenMenu({ trigger, children, align = "end", byKeys, landmark }: OpenMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const waits = useRef(byKeys);
  useLayoutEffect(() => {
    if (waits.current) button.current?.click();
    waits.current = false;
  }, []);
  return (
    <Base.Root defaultOpen={!byKeys}>
      <Base.Trigger ref={button} render={trigger} />
      {/* Both fixed: out of the flow of the landmark, and not cut off where it scrolls. */}
      <Base.Portal container={landmark ?? undefined} className="fixed z-50">
        <Base.Positioner positionMethod="fixed" sideOffset={6} align={align} className="outline-none">
          <Base.Popup className="min-w-48 max-w-80 rounded-md bg-surface p-1.5 shadow-pop outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export type MenuItemProps = {
  icon?: IconName;
  onSelect: () => void;
  /** What it does cannot be called back with a second press. */
  danger?: boolean;
  disabled?: boolean;
  /** A quiet word at the end, such as the key that does the same. */
  aside?: ReactNode;
  children: ReactNode;
};

/** One thing to do. */
export function Item({ icon, onSelect, danger = false, disabled, aside, children }: MenuItemProps) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={classes(item, danger && "text-vermilion-ink data-highlighted:bg-vermilion-tint")}
    >
      {icon ? <Icon name={icon} /> : null}
      <span className="min-w-0 flex-1">{children}</span>
      {aside ? <span className="text-ink-3 text-xs">{aside}</span> : null}
    </Base.Item>
  );
}

export type MenuLinkProps = {
  icon?: IconName;
  href: string;
  as?: LinkElement;
  /** Hears a press before the browser follows it, with whichever button. */
  onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
  children: ReactNode;
};

/** One place to go. */
export function LinkItem({ icon, href, as = "a", onFollow, children }: MenuLinkProps) {
  return (
    <Base.LinkItem
      // A link from desk to desk stays until the next desk is there: it says that it is on its way.
      closeOnClick={as === "a"}
      render={createElement(as, { href })}
      onClick={onFollow}
      onAuxClick={onFollow}
      className={item}
    >
      {icon ? <Icon name={icon} /> : null}
      <span className="min-w-0 flex-1">{children}</span>
    </Base.LinkItem>
  );
}

export type MenuChoiceProps = {
  /** What is chosen here. */
  label: ReactNode;
  value: string;
  onChoose: (value: string) => void;
  choices: { value: string; label: ReactNode; icon?: IconName }[];
};

/** One choice of several, with a tick at the present one. */
export function Choice({ label, value, onChoose, choices }: MenuChoiceProps) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 font-medium text-ink-2 text-xs">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next: string) => onChoose(next)}>
        {choices.map((choice) => (
          <Base.RadioItem key={choice.value} value={choice.value} closeOnClick className={item}>
            {choice.icon ? <Icon name={choice.icon} /> : null}
            <span className="min-w-0 flex-1">{choice.label}</span>
            <Base.RadioItemIndicator>
              <Icon name="check" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

/** A hairline between groups. */
export function Separator() {
  return <Base.Separator className="my-1.5 h-px bg-line" />;
}
