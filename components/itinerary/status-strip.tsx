import { Icon } from "@/components/ui/icon";
import type { DateLocale } from "@/domain/dates";
import { changeWords } from "@/features/itineraries/change-words";
import type { PlanChange } from "@/features/itineraries/changes";
import type { Translate } from "@/lib/messages";

type Props = {
  t: Translate<"itinerary">;
  tChanges: Translate<"changes">;
  /** Address of the itinerary. */
  base: string;
  locale: DateLocale;
  number: number;
  /** When the newest version was shared, in words. */
  sharedAt: string;
  /** When the one before was; null: there was none. */
  before: string | null;
  changes: PlanChange[];
};

const row = "flex min-h-13 items-center gap-2.5 border-line border-b py-1.5 pr-1.5 pl-4 text-sm leading-[1.125rem]";

/**
 * One line that says how fresh this plan is, in one of three states of the same height: changes the reader has not seen,
 * nothing new, no network. The server shows the first or second, the script knows what was seen.
 */
export function StatusStrip({ t, tChanges, base, locale, number, sharedAt, before, changes }: Props) {
  const [first] = changes;
  return (
    <div role="status" data-strip={number} className="print:hidden">
      {first && before !== null ? (
        <div data-news className={`${row} bg-ochre-tint`}>
          <Icon name="history" size={18} className="text-ochre-ink" />
          <span className="line-clamp-3 flex-1">
            <b className="font-strong">{t("changed", { count: changes.length, when: before })}</b>{" "}
            {changeWords(first, tChanges, locale)}
          </span>
          <a
            data-show
            href={first.itemId ? `#${first.itemId}` : "#d1"}
            className="grid min-h-11 place-items-center px-2.5 font-medium text-ink underline"
          >
            {t("show")}
          </a>
        </div>
      ) : null}
      <div data-calm hidden={Boolean(first && before !== null)} className={`${row} [&[hidden]]:hidden text-ink-2`}>
        <Icon name="check" size={18} />
        <span className="flex-1">{t("planOf", { when: sharedAt })}</span>
      </div>
      <div data-offline hidden className={`${row} bg-sunken [&[hidden]]:hidden`}>
        <Icon name="cloud-off" size={18} />
        <span className="flex-1">
          <b className="font-strong">{t("offline")}</b> <span data-offline-text />
        </span>
        <a href={base} className="grid min-h-11 place-items-center px-2.5 font-medium text-ink underline">
          {t("retry")}
        </a>
      </div>
    </div>
  );
}
