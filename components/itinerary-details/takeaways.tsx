import { buttonClasses } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { MyTakeaway } from "@/features/itineraries/queries/my-takeaways";
import type { Translate } from "@/lib/messages";

type Props = {
  t: Translate<"itinerary">;
  /** The language of the page. */
  shownIn: string;
  tripId: string;
  itemId: string;
  /** Secret of the personal link the page was opened by; null when signed in. */
  link: string | null;
  items: MyTakeaway[];
};

/** The reader's own takeaways and the form for one more. A plain form: it works before, and without, any script. */
export function Takeaways({ t, shownIn, tripId, itemId, link, items }: Props) {
  return (
    <section aria-labelledby="takeaways" className="mt-5 print:hidden">
      <h2 id="takeaways" className="m-0 flex items-center gap-2 font-semibold text-base">
        <Icon name="pencil" size={18} className="text-ink-2" />
        {t("takeaways.title")}
      </h2>
      <p className="m-0 text-ink-2">{t("takeaways.hint")}</p>
      {items.length > 0 ? (
        <ul className="m-0 mt-2 list-none border-line border-t p-0">
          {items.map((one) => (
            <li key={one.id} className="border-line border-b py-2.5">
              <p className="m-0 whitespace-pre-line wrap-anywhere">{one.text}</p>
              <p className="m-0 text-ink-2 text-sm">{markOf(one, t)}</p>
            </li>
          ))}
        </ul>
      ) : null}
      <form method="post" action={`/api/v1/trips/${tripId}/takeaways`} className="mt-3 grid gap-2">
        <input type="hidden" name="shownIn" value={shownIn} />
        <input type="hidden" name="itemId" value={itemId} />
        {link ? <input type="hidden" name="personalLink" value={link} /> : null}
        <label htmlFor="text" className="font-medium">
          {t("takeaways.text")}
        </label>
        <textarea
          id="text"
          name="text"
          required
          rows={3}
          maxLength={2000}
          className="box-border w-full rounded-md border border-control bg-surface p-3 font-sans text-ink text-md"
        />
        <Tick name="shared" label={t("takeaways.shared")} />
        <Tick name="quoteAllowed" label={t("takeaways.quote")} />
        <button type="submit" className={`${buttonClasses({ variant: "primary", size: "phone" })} box-border w-full`}>
          {t("takeaways.save")}
        </button>
      </form>
    </section>
  );
}

function Tick({ name, label }: { name: string; label: string }) {
  return (
    <label className="flex min-h-11 items-center gap-2.5">
      <input type="checkbox" name={name} className="m-0 size-5 shrink-0 accent-ink" />
      {label}
    </label>
  );
}

function markOf({ shared, quotable }: MyTakeaway, t: Translate<"itinerary">): string {
  if (quotable) return t("takeaways.quoteMark");
  return t(shared ? "takeaways.sharedMark" : "takeaways.privateMark");
}
