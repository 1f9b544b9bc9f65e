import type { Around } from "./around";

/** A published report of the same trip in another language. */
export type Alternate = { language: string; name: string; href: string; current: boolean };

type Props = { organisation: { name: string; slug: string }; alternates: readonly Alternate[]; around: Around };

/** Whose report it is, the way to the others, and its languages when there are several. */
export function Masthead({ organisation, alternates, around: { t, locale } }: Props) {
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-4 border-line border-b font-sans text-sm sm:min-h-16 sm:gap-x-6">
      <a
        href={`/o/${organisation.slug}`}
        className="mr-auto flex min-h-11 min-w-0 items-center font-bold text-base text-ink tracking-[-0.01em] no-underline hover:underline"
      >
        {organisation.name}
      </a>
      <a
        href={`/o/${organisation.slug}`}
        lang={locale}
        className="hidden min-h-11 items-center font-medium text-ink-2 no-underline hover:underline sm:inline-flex print:hidden"
      >
        {t("allReports")}
      </a>
      {alternates.length > 1 ? (
        <nav aria-label={t("languages")} lang={locale} className="print:hidden">
          <ul className="m-0 flex list-none gap-4 p-0">
            {alternates.map((one) => (
              <li key={one.href}>
                <a
                  href={one.href}
                  lang={one.language}
                  hrefLang={one.language}
                  aria-current={one.current ? "page" : undefined}
                  className="inline-flex min-h-11 items-center font-medium text-ink-2 no-underline hover:underline aria-[current]:font-strong aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-[0.4em]"
                >
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  );
}
