import type { MetRow } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { columns } from "./section";

type Props = { met: readonly MetRow[]; t: Translate<"public-report"> };

/**
 * Every host with the people we met there: two columns, on a phone one below the other. The roles are said once more,
 * because to some browsers what is not drawn as a table is none.
 */
export function WhoWeMet({ met, t }: Props) {
  if (met.length === 0) return null;
  const [table, group, line, title, rowTitle, cell] = roles;
  return (
    <section className={`mt-9 border-line border-t pt-4 sm:mt-11 sm:pt-5.5 ${columns}`}>
      <h2 className="m-0 mb-3.5 pr-6 font-sans font-strong text-sm print:break-after-avoid">{t("met")}</h2>
      <table
        {...table}
        className="w-full border-collapse text-left align-top font-sans text-base max-sm:block print:table"
      >
        <thead {...group} className="sr-only">
          <tr {...line}>
            <th {...title} scope="col">
              {t("metHost")}
            </th>
            <th {...title} scope="col">
              {t("metPerson")}
            </th>
          </tr>
        </thead>
        <tbody {...group} className="max-sm:block print:table-row-group">
          {met.map((row) => (
            <tr
              {...line}
              key={`${row.host}-${row.person}-${row.role}`}
              className="break-inside-avoid border-line border-y max-sm:block max-sm:border-t-0 max-sm:py-3 print:table-row"
            >
              <th
                {...rowTitle}
                scope="row"
                className="break-words p-0 align-top font-semibold max-sm:block sm:w-1/2 sm:py-2.5 sm:pr-6 print:table-cell print:w-1/2 print:py-2.5 print:pr-6"
              >
                {row.host}
              </th>
              <td
                {...cell}
                className="break-words p-0 align-top max-sm:mt-0.5 max-sm:block max-sm:empty:hidden sm:py-2.5 print:table-cell print:py-2.5"
              >
                {row.person ? <span className="block font-serif text-[1.125rem]">{row.person}</span> : null}
                {row.role ? <span className="block text-ink-2 text-sm">{row.role}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const roles = ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"].map((role) => ({ role }));
