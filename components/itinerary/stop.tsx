import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { formatDuration } from "@/domain/clock";
import type { ItemView } from "@/features/itineraries/view";
import { ChangeMark } from "./change-mark";
import { iconOf } from "./kind-icon";
import { factsForScript, StopLines, type StopProps, StopTime, wholeRow } from "./stop-lines";
import { SubItems } from "./sub-items";

const grid = "group relative grid grid-cols-[3.125rem_1.375rem_1fr_auto] items-start";
const station = classes(
  "relative self-stretch before:absolute before:-top-2.5 before:-bottom-3 before:left-1.5 before:w-0.5 before:bg-ink-3",
  "group-first:before:top-2.5 group-last:before:bottom-auto group-last:before:h-5",
  "after:absolute after:top-[3px] after:-left-px after:box-border after:size-4 after:rounded-full after:border-[2.5px] after:border-ink after:bg-paper group-data-next:after:bg-ink group-data-past:after:border-ink-3",
);
const heading =
  "m-0 font-semibold text-md leading-[1.3125rem] tracking-[-0.005em] group-data-past:font-medium group-data-past:text-ink-2";

/** One stop of the day's line, or one leg of it. */
export function Stop(props: StopProps) {
  return props.view.item.kind === "TRANSFER" ? <Leg {...props} /> : <Station {...props} />;
}

function Station(props: StopProps) {
  const { t, locale, base, view, lang } = props;
  const { item } = view;
  return (
    <li id={item.id} {...factsForScript(view)} className={`${grid} scroll-mt-20 pt-2.5 pb-3`}>
      <StopTime view={view} t={t} />
      <span aria-hidden="true" className={station} />
      <div className="min-w-0">
        <h3 lang={lang} className={heading}>
          <a href={`${base}/items/${item.id}`} className={wholeRow}>
            {item.title}
          </a>
        </h3>
        <ChangeMark view={view} t={t} locale={locale} />
        <StopLines t={t} locale={locale} view={view} />
        {view.subItems.length > 0 ? <SubItems {...props} /> : null}
      </div>
      <Icon name="chevron-right" size={18} className="mt-0.5 text-ink-3 print:hidden" />
    </li>
  );
}

function Leg({ t, locale, base, view, lang }: StopProps) {
  const { item } = view;
  const length =
    item.durationMinutes === null || item.endCertainty === "OPEN" ? null : formatDuration(item.durationMinutes);
  return (
    <li id={item.id} {...factsForScript(view)} className={`${grid} min-h-11 scroll-mt-20 pt-2.5 pb-2 text-ink-2`}>
      <StopTime view={view} t={t} />
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
        <StopLines t={t} locale={locale} view={view} />
      </div>
      <span />
    </li>
  );
}

/** Items of which the reader takes one, side by side under the title of the choice. */
export function ChoiceStop({ views, ...props }: Omit<StopProps, "view"> & { views: [ItemView, ...ItemView[]] }) {
  const { t, locale, base, lang } = props;
  const [first] = views;
  return (
    <li className={`${grid} pt-2.5 pb-3`}>
      <span />
      <span aria-hidden="true" className={station} />
      <div className="col-span-2 min-w-0">
        <p className="m-0 text-base text-ink-2 leading-[1.3125rem]">
          {t("chooseOne", { choice: first.choice ?? t("choice") })}
        </p>
        <ul className="m-0 mt-1.5 grid list-none grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] gap-2 p-0">
          {views.map((view) => (
            <li
              key={view.item.id}
              id={view.item.id}
              {...factsForScript(view)}
              className="group relative scroll-mt-20 rounded-md border border-control px-2.5 py-2"
            >
              <StopTime view={view} t={t} />
              <h3 lang={lang} className={`${heading} wrap-anywhere`}>
                <a href={`${base}/items/${view.item.id}`} className={wholeRow}>
                  {view.item.title}
                </a>
              </h3>
              <ChangeMark view={view} t={t} locale={locale} />
              <StopLines t={t} locale={locale} view={{ ...view, choice: null }} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
