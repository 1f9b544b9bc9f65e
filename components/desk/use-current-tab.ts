import { type RefObject, useEffect, useRef } from "react";

type Tab = { href: string; current: boolean };

/** Brings the tab of the page one is on into view; on a phone the tabs are wider than the screen. */
export function useCurrentTab(tabs: readonly Tab[]): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  const href = tabs.find((tab) => tab.current)?.href;
  useEffect(() => {
    if (!href) return;
    nav.current?.querySelector(`a[href="${href}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [href]);
  return nav;
}
