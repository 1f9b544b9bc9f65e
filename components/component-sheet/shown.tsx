"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** States that a picture cannot have by itself, and the pseudo-classes they stand for. */
const states = { hover: "hover", focus: "focus-visible" } as const;

type Props = { state: keyof typeof states; children: ReactNode };

/**
 * Shows the control inside as if somebody pointed at it or had reached it with the keyboard. The style is the
 * control's own: `ShownStyles` copies what the app says about `:hover` and `:focus-visible`.
 */
export function Shown({ state, children }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const control = place.current?.querySelector<HTMLElement>("button, a, input, select, textarea");
    if (control) control.dataset.shown = state;
  }, [state]);
  return (
    <span ref={place} className="contents">
      {children}
    </span>
  );
}

/** Repeats the app's style for `data-shown`, once; no class of the app has to know of this page. */
export function ShownStyles() {
  useEffect(() => {
    const copies = [...document.styleSheets].map((sheet) => {
      const copy = new CSSStyleSheet();
      copy.replaceSync(rulesOf(sheet).filter(isStyle).map(asShown).join("\n"));
      return copy;
    });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...copies];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !copies.includes(sheet));
    };
  }, []);
  return null;
}

/** What other places serve cannot be read, and says nothing about our controls. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Typefaces need no copy. */
function isStyle(rule: CSSRule): boolean {
  return !(rule instanceof CSSFontFaceRule) && /:hover|:focus-visible/.test(rule.cssText);
}

function asShown({ cssText }: CSSRule): string {
  // Touch screens have no hover; here they show it too. A backslash before the colon is part of a class name.
  const everywhere = cssText.replaceAll("(hover: hover)", "all");
  return Object.entries(states).reduce(
    (css, [state, pseudo]) => css.replace(new RegExp(`(?<!\\\\):${pseudo}(?![\\w-])`, "g"), `[data-shown="${state}"]`),
    everywhere,
  );
}
