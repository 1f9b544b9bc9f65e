import type { ReactNode, Ref } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";
import type { LinkElement } from "./link-element";

type Tab = { href: string; label: ReactNode; icon?: IconName; count?: ReactNode; current?: boolean };

type Props = {
  label: string;
  tabs: Tab[];
  as?: LinkElement;
  className?: string;
  /** The element that scrolls when the tabs are wider than their place. */
  ref?: Ref<HTMLElement>;
};

/** Links to the pages beside this one; an ink rule stands under the current. Fills the height it is given. */
export function NavTabs({ label, tabs, as: Anchor = "a", className, ref }: Props) {
  return (
    <nav ref={ref} aria-label={label} className={classes("min-w-0 overflow-x-auto", className)}>
      <ul className="m-0 flex h-full list-none gap-0.5 p-0">
        {tabs.map((tab) => (
          <li key={tab.href} className="flex">
            <Anchor
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="flex min-h-9 scroll-mx-8 items-center gap-1.5 whitespace-nowrap px-[11px] font-medium text-ink-2 text-sm no-underline hover:text-ink focus-visible:-outline-offset-2 aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--color-ink)]"
            >
              {tab.icon ? <Icon name={tab.icon} size={16} /> : null}
              {tab.label}
              {tab.count === undefined ? null : <span className="font-normal text-ink-3 text-xs">{tab.count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
