import { contactOf } from "@/features/itineraries/contacts";
import type { SharedTrip } from "@/features/itineraries/shared-plan";
import type { Translate } from "@/lib/messages";

type Props = { t: Translate<"programme">; lang: string | undefined; trip: SharedTrip; address: string };

/** What is looked up in a hurry: whom to call, what to know, and where the newest version is. */
export function ProgrammeFoot({ t, lang, trip, address }: Props) {
  return (
    <section aria-label={t("contacts")} className="mt-2.5 break-inside-avoid border-ink border-t-2 pt-[11px]">
      {trip.practical ? (
        <p lang={lang} className="m-0 mb-3 whitespace-pre-line wrap-anywhere">
          {trip.practical}
        </p>
      ) : null}
      <ul className="m-0 grid list-none grid-cols-2 gap-5 p-0 sm:grid-cols-4">
        {trip.contacts.map((line) => {
          const { what, who, phone } = contactOf(line);
          return (
            <li key={line} lang={lang} className="min-w-0 wrap-anywhere">
              <b className="block font-bold text-[0.71875rem]">{what ?? who}</b>
              {what ? <span className="block">{who}</span> : null}
              {phone}
            </li>
          );
        })}
        <li className="min-w-0 wrap-anywhere">
          <b className="block font-bold text-[0.71875rem]">{t("latest")}</b>
          <a href={address} className="wrap-anywhere block text-inherit no-underline">
            {address.replace(/^https?:\/\//, "")}
          </a>
          {t("latestNote")}
        </li>
      </ul>
    </section>
  );
}
