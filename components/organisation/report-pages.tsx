import { facets, type Wanted } from "@/domain/report/finding";
import type { Translate } from "@/lib/messages";

type Props = { path: string; wanted: Wanted; page: number; pages: number; t: Translate<"organisation"> };

const link = "inline-flex min-h-11 items-center font-medium text-ink";

/** From page to page of a long list, with what was chosen. */
export function ReportPages({ path, wanted, page, pages, t }: Props) {
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={t("pages.label")}
      className="flex flex-wrap items-center gap-x-6 border-line border-t pt-4 font-sans text-base lg:pl-36 xl:pl-[200px] print:hidden"
    >
      {page > 1 ? (
        <a rel="prev" href={addressOf(path, wanted, page - 1)} className={link}>
          {t("pages.newer")}
        </a>
      ) : null}
      <span className="text-ink-2">{t("pages.place", { page, pages })}</span>
      {page < pages ? (
        <a rel="next" href={addressOf(path, wanted, page + 1)} className={link}>
          {t("pages.older")}
        </a>
      ) : null}
    </nav>
  );
}

/** The address of one page of the list. */
export function addressOf(path: string, wanted: Wanted, page: number): string {
  const query = new URLSearchParams();
  for (const facet of facets) if (wanted[facet]) query.set(facet, wanted[facet]);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}
