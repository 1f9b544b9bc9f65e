import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { formatDuration } from "@/domain/clock";
import type { DateLocale } from "@/domain/dates";
import type { ItemView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { ChangeMark, OldTime } from "./change-mark";
import { GroupChips } from "./group-chips";
import { iconOf } from "./kind-icon";
import { directionsHref, peopleWords, placeWords } from "./words";

type Props = {
  t: Translate<"itinerary">;
  locale: DateLocale;
  /** Address of the itinerary. */
  base: string;
  view: ItemView;
  /** BCP 47 tag of what the organisers wrote, where it is not the page's. */
  lang: string | undefined;
};

const grid = "group relative grid grid-cols-[3.125rem_1.375rem_1fr_auto] items-start";
const wholeRow =
  "text-inherit no-underline after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-focus focus-visible:outline-none";

/** One stop of the day's line, or one leg of it. */
export function Stop(props: Props) {
  return props.view.item.kind === "TRANSFER" ? <Leg {...props} /> : <Station {...props} />;
}

function Station({ t, locale, base, view, lang }: Props) {
  const { item } = view;
  const [people, place] = [peopleWords(view, t, locale), placeWords(view)];
  return (
    <li id={item.id} {...factsForScript(view)} className={`${grid} scroll-mt-20 pt-2.5 pb-3`}>
      <Time view={view} t={t} />
      <span
        aria-hidden="true"
        className={classes(
          "relative self-stretch before:absolute before:-top-2.5 before:-bottom-3 before:left-1.5 before:w-0.5 before:bg-ink-3",
          "group-first:before:top-2.5 group-last:before:bottom-auto group-last:before:h-5",
          "after:absolute after:top-[3px] after:-left-px after:box-border after:size-4 after:rounded-full after:border-[2.5px] after:border-ink after:bg-paper group-data-next:after:bg-ink group-data-past:after:border-ink-3",
        )}
      />
      <div className="min-w-0">
        <h3
          lang={lang}
          className="m-0 font-semibold text-md leading-[1.3125rem] tracking-[-0.005em] group-data-past:font-medium group-data-past:text-ink-2"
        >
          <a href={`${base}/items/${item.id}`} className={wholeRow}>
            {item.title}
          </a>
        </h3>
        <ChangeMark view={view} t={t} locale={locale} />
        <Line>{view.groups.length > 0 ? <GroupChips groups={view.groups} t={t} /> : null}</Line>
        <Line data="who">{people}</Line>
        <Line data="where">{place || (people ? "" : t(`kind.${item.kind}`))}</Line>
        <Line>{remarks(view, t).join(" · ")}</Line>
        {view.subItems.length > 0 ? <SubItems t={t} locale={locale} base={base} view={view} lang={lang} /> : null}
      </div>
      <Icon name="chevron-right" size={18} className="mt-0.5 text-ink-3 print:hidden" />
    </li>
  );
}

function Leg({ t, locale, base, view, lang }: Props) {
  const { item } = view;
  const length =
    item.durationMinutes === null || item.endCertainty === "OPEN" ? null : formatDuration(item.durationMinutes);
  return (
    <li id={item.id} {...factsForScript(view)} className={`${grid} min-h-11 scroll-mt-20 pt-2.5 pb-2 text-ink-2`}>
      <Time view={view} t={t} />
      <span
        aria-hidden="true"
        className="relative self-stretch before:absolute before:-top-0.5 before:-bottom-0.5 before:left-1.5 before:border-0 before:border-ink-3 before:border-l-2 before:border-dotted"
      />
      <div className="min-w-0">
        <h3 lang={lang} className="m-0 font-normal text-base leading-[1.375rem]">
          <Icon name={iconOf(item)} className="mr-1.5 align-[-0.15em]" />
          <a href={`${base}/items/${item.id}`} className={wholeRow}>
            {[item.title, length].filter(Boolean).join(", ")}
          </a>
        </h3>
        <ChangeMark view={view} t={t} locale={locale} />
        <Line data="where">{placeWords(view)}</Line>
      </div>
      <span />
    </li>
  );
}

function SubItems({ t, locale, base, view, lang }: Props) {
  return (
    <ol className="relative z-1 m-0 mt-1.5 list-none border-line border-t p-0">
      {view.subItems.map((sub) => (
        <li
          key={sub.item.id}
          id={sub.item.id}
          className="relative border-line border-b py-1.5 text-base leading-[1.3125rem]"
        >
          <a lang={lang} href={`${base}/items/${sub.item.id}`} className={classes(wholeRow, "font-medium")}>
            {[sub.start, sub.item.title].filter(Boolean).join(" ")}
          </a>
          <OldTime view={sub} t={t} />
          <Line>{[peopleWords(sub, t, locale), sub.item.room].filter(Boolean).join(", ")}</Line>
        </li>
      ))}
    </ol>
  );
}

function Time({ view, t }: { view: ItemView; t: Translate<"itinerary"> }) {
  const { start } = view;
  return (
    <span className="font-medium text-base leading-[1.3125rem]">
      {start}
      <OldTime view={view} t={t} />
    </span>
  );
}

function Line({ data, children }: { data?: "who" | "where"; children: React.ReactNode }) {
  if (!children) return null;
  return (
    <p {...(data ? { [`data-${data}`]: "" } : {})} className="m-0 text-base text-ink-2 leading-[1.3125rem]">
      {children}
    </p>
  );
}

function remarks({ item }: ItemView, t: Translate<"itinerary">): string[] {
  const open = item.hostStatus === "IDEA" || item.hostStatus === "REQUESTED";
  return [
    item.startMinute === null && item.dayPart ? t(`part.${item.dayPart}`) : null,
    open ? t("toBeConfirmed") : null,
    item.tentative ? t("tentative") : null,
    item.choiceId ? t("choice") : item.optional ? t("optional") : null,
  ].filter((one) => one !== null);
}

/** When the item is and how to get there, for now and next. */
function factsForScript(view: ItemView): Record<string, string | number | undefined> {
  const { address } = view;
  return {
    "data-from": view.from ?? undefined,
    "data-to": view.to ?? undefined,
    "data-way": directionsHref(view) ?? undefined,
    "data-geo":
      address?.latitude != null && address.longitude != null ? `${address.latitude},${address.longitude}` : undefined,
  };
}
