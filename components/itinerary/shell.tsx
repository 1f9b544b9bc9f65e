import type { ReactNode } from "react";
import { type LanguageChoice, LanguageSwitch } from "@/components/documents/language-switch";
import { classes } from "@/components/ui/classes";
import { Icon, type IconName } from "@/components/ui/icon";
import { Logo } from "@/components/ui/logo";
import type { Translate } from "@/lib/messages";

export type Tab = "itinerary" | "people" | "practical";

type Props = {
  t: Translate<"itinerary">;
  /** Address of the itinerary; the other tabs stand below it. */
  base: string;
  tab: Tab;
  /** Name of the trip. */
  title: string;
  /** Whether there is something to put into a calendar. */
  hasCalendar: boolean;
  languages: LanguageChoice;
  /** Under the bar, over the whole width: days and strips. */
  above?: ReactNode;
  children: ReactNode;
};

const tabs: readonly { tab: Tab; icon: IconName }[] = [
  { tab: "itinerary", icon: "calendar-days" },
  { tab: "people", icon: "users" },
  { tab: "practical", icon: "info" },
];

/** What stands around every page of an itinerary: the trip's name above, the tabs below. */
export function Shell({ t, base, tab, title, hasCalendar, languages, above, children }: Props) {
  return (
    <div className="wrap-anywhere mx-auto flex min-h-dvh max-w-[35rem] flex-col pb-16 print:pb-0">
      <header className="flex min-h-13 items-center gap-2 bg-surface pr-2 pl-4">
        <Logo />
        <h1 className="m-0 mr-auto min-w-0 py-1 font-strong text-base leading-5">{title}</h1>
        {hasCalendar ? (
          <a
            href={`${base}/calendar.ics`}
            aria-label={t("addToCalendar")}
            className="grid size-11 shrink-0 place-items-center rounded-full text-ink print:hidden"
          >
            <Icon name="calendar-plus" size={20} />
          </a>
        ) : null}
      </header>
      {above}
      <main className="px-4 pb-8">{children}</main>
      <footer className="mx-4 mt-auto border-line border-t pt-1 pb-2">
        <LanguageSwitch {...languages} />
      </footer>
      <nav
        aria-label={t("tabs.label")}
        className="fixed inset-x-0 bottom-0 z-10 border-line-strong border-t bg-surface pb-[env(safe-area-inset-bottom)] print:hidden"
      >
        <ul className="mx-auto my-0 grid h-16 max-w-[35rem] list-none grid-cols-3 p-0">
          {tabs.map((one) => (
            <li key={one.tab} className="grid">
              <a
                href={one.tab === "itinerary" ? base : `${base}/${one.tab}`}
                aria-current={one.tab === tab ? "page" : undefined}
                className={classes(
                  "flex flex-col items-center justify-center gap-[3px] pb-1 text-xs no-underline",
                  one.tab === tab ? "font-bold text-ink" : "font-medium text-ink-2",
                )}
              >
                <Icon name={one.icon} size={22} />
                {t(`tabs.${one.tab}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
