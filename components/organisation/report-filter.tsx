import { type Choice, type Facet, facets, type Wanted } from "@/domain/report/finding";
import { shortened } from "@/domain/shortened";
import type { Translate } from "@/lib/messages";

/** Topics may be whole phrases; a list of choices is as wide as its longest. */
const CHOICE = 60;

type Props = {
  /** Where the page stands, without a query. */
  path: string;
  wanted: Wanted;
  choices: Record<Facet, Choice[]>;
  t: Translate<"organisation">;
};

/** Choices that leave fewer reports; a plain form, so that an address holds what was chosen. Hidden while there is no choice. */
export function ReportFilter({ path, wanted, choices, t }: Props) {
  const offered = facets.filter((facet) => wanted[facet] !== null || choices[facet].length > 1);
  if (offered.length === 0) return null;
  const isFiltered = facets.some((facet) => wanted[facet] !== null);
  return (
    <search aria-label={t("filter.label")}>
      <form
        method="get"
        action={path}
        className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-3 pb-2 font-sans text-sm lg:ml-36 xl:ml-[200px] print:hidden"
      >
        {offered.map((facet) => (
          <p key={facet} className="m-0 w-full min-w-0 sm:w-auto sm:max-w-[18rem]">
            <label htmlFor={`filter-${facet}`} className="mb-1 block font-medium text-ink-2">
              {t(`filter.${facet}`)}
            </label>
            <select
              id={`filter-${facet}`}
              name={facet}
              defaultValue={wanted[facet] ?? ""}
              className="block min-h-11 w-full max-w-full rounded-sm border border-control bg-surface px-2.5 text-base text-ink"
            >
              <option value="">{t(`filter.any.${facet}`)}</option>
              {choices[facet].map(({ value, count }) => (
                <option key={value} value={value}>
                  {t("filter.choice", { value: shortened(value, CHOICE), count })}
                </option>
              ))}
            </select>
          </p>
        ))}
        <button
          type="submit"
          className="min-h-11 rounded-sm border border-control bg-surface px-4 font-medium text-base text-ink hover:bg-sunken"
        >
          {t("filter.show")}
        </button>
        {isFiltered ? (
          <a href={path} className="inline-flex min-h-11 items-center font-medium text-base text-ink">
            {t("filter.clear")}
          </a>
        ) : null}
      </form>
    </search>
  );
}
