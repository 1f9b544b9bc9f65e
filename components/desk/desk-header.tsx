import type { ReactNode } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { Logo } from "@/components/ui/logo";

type Props = {
  /** "Skip to content". */
  skip: string;
  /** Where one is: the organisation, or the trip. */
  place: ReactNode;
  tabs: ReactNode;
  account: ReactNode;
};

/** The bar above every desk. On a phone the tabs get a line of their own. */
export function DeskHeader({ skip, place, tabs, account }: Props) {
  return (
    <header className="sticky top-0 z-30 border-line border-b bg-surface text-sm print:hidden">
      <a
        href="#content"
        className="absolute top-1 left-2 z-40 -translate-y-20 rounded-sm bg-ink px-3 py-2 text-on-ink focus:translate-y-0"
      >
        {skip}
      </a>
      <div className="flex min-h-12 flex-wrap items-stretch gap-x-3.5 pr-4 pl-3.5 lg:flex-nowrap">
        <DeskLink href="/trips" className="flex h-12 items-center text-ink no-underline">
          <Logo word="Sojourn" />
        </DeskLink>
        <div className="relative flex h-12 min-w-0 flex-1 items-center pl-3.5 before:absolute before:inset-y-[15px] before:left-0 before:w-px before:bg-line-strong lg:max-w-[32%] lg:flex-none">
          {place}
        </div>
        <div className="order-last -mr-4 -ml-3.5 flex min-w-0 basis-[calc(100%+1.875rem)] items-stretch border-line border-t px-1 lg:order-none lg:mr-0 lg:ml-4 lg:flex-1 lg:basis-auto lg:border-t-0 lg:px-0">
          {tabs}
        </div>
        <div className="ml-auto flex h-12 items-center gap-2.5">{account}</div>
      </div>
    </header>
  );
}
