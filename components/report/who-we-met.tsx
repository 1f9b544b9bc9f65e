import type { MetRow } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { columns } from "./section";

type Props = { met: readonly MetRow[]; t: Translate<"public-report"> };

/** Every host with the people we met there. */
export function WhoWeMet({ met, t }: Props) {
  if (met.length === 0) return null;
  return (
    <section className={`mt-9 border-line border-t pt-4 sm:mt-11 sm:pt-5.5 ${columns}`}>
      <h2 className="m-0 mb-3.5 pr-6 font-sans font-strong text-sm">{t("met")}</h2>
      <table className="w-full border-collapse text-left align-top font-sans text-base">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("metHost")}</th>
            <th scope="col">{t("metPerson")}</th>
          </tr>
        </thead>
        <tbody>
          {met.map((row) => (
            <tr key={`${row.host}-${row.person}-${row.role}`} className="break-inside-avoid border-line border-y">
              <th scope="row" className="w-1/2 break-words py-2.5 pr-6 align-top font-semibold">
                {row.host}
              </th>
              <td className="break-words py-2.5 align-top">
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
