import { buttonClasses } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Presence } from "@/domain/attendance";
import type { Translate } from "@/lib/messages";

type Props = {
  t: Translate<"itinerary">;
  tripId: string;
  itemId: string;
  /** Secret of the personal link the page was opened by; null when signed in. */
  link: string | null;
  recorded: { presence: Presence } | null;
  /** Whether this is the day on which people may check in. */
  open: boolean;
};

/** Says whether the reader was there, or lets them say so on the day. */
export function CheckIn({ t, tripId, itemId, link, recorded, open }: Props) {
  if (!recorded && !open) return null;
  return (
    <section id="check-in" aria-labelledby="check-in-title" className="mt-5 print:hidden">
      <h2 id="check-in-title" className="m-0 flex items-center gap-2 font-semibold text-base">
        <Icon name="user-check" size={18} className="text-ink-2" />
        {t("checkIn.title")}
      </h2>
      {recorded ? (
        <p className="m-0 text-ink-2">{t(`checkIn.${recorded.presence}`)}</p>
      ) : (
        <form method="post" action={`/api/v1/trips/${tripId}/items/${itemId}/check-in`} className="grid gap-2">
          {link ? <input type="hidden" name="personalLink" value={link} /> : null}
          <p className="m-0 text-ink-2">{t("checkIn.hint")}</p>
          <button
            type="submit"
            className={`${buttonClasses({ variant: "secondary", size: "phone" })} box-border w-full`}
          >
            {t("checkIn.go")}
          </button>
        </form>
      )}
    </section>
  );
}
