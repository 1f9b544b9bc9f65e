import { Icon } from "@/components/ui/icon";
import type { Translate } from "@/lib/messages";

type Props = {
  t: Translate<"itinerary">;
  base: string;
  city: string;
  dates: string;
  organisation: string;
};

const act =
  "box-border inline-flex h-11.5 items-center justify-center gap-2 rounded-md border font-medium text-base no-underline";

/**
 * The one inverted block. The server says what is true whenever it is read: where and when the trip is. During the trip
 * the script writes what is now and next into the same place, of the same height, so that nothing below it moves.
 */
export function NowCard({ t, base, city, dates, organisation }: Props) {
  return (
    <section
      aria-label={t("now")}
      data-now
      className="-mx-1 mt-3.5 box-border flex h-[12.75rem] flex-col rounded-lg bg-ink px-4 py-3.5 text-on-ink print:hidden"
    >
      <div className="flex justify-between gap-3 font-semibold text-sm leading-[1.125rem]">
        <span data-now-state>{city}</span>
        <span data-now-left />
      </div>
      <div
        data-now-bar
        className="my-2.5 h-[3px] shrink-0 rounded-xs bg-[color-mix(in_srgb,var(--color-on-ink)_28%,transparent)]"
      >
        <i className="block h-[3px] w-0 rounded-xs bg-on-ink" />
      </div>
      <div className="min-h-0 flex-1 overflow-hidden">
        <h2
          data-now-title
          className="m-0 line-clamp-2 font-bold text-[1.375rem] leading-[1.6875rem] tracking-[-0.015em]"
        >
          {dates}
        </h2>
        <p data-now-lines className="m-0 whitespace-pre-line text-base leading-[1.375rem]">
          {t("by", { organisation })}
        </p>
      </div>
      <div className="mt-3 grid grid-cols-2 gap-2">
        <a data-now-go href={`${base}/calendar.ics`} className={`${act} border-on-ink bg-on-ink text-ink`}>
          <span data-icon>
            <Icon name="calendar-plus" />
          </span>
          <span data-icon hidden>
            <Icon name="navigation" />
          </span>
          <b className="font-medium">{t("calendar")}</b>
        </a>
        <a
          data-now-more
          href={`${base}/people`}
          className={`${act} border-[color-mix(in_srgb,var(--color-on-ink)_55%,transparent)] text-on-ink`}
        >
          <span>{t("people")}</span>
        </a>
      </div>
    </section>
  );
}
