import { LanguageSwitch } from "@/components/documents/language-switch";
import { OldTime } from "@/components/itinerary/change-mark";
import type { Frame } from "@/components/itinerary/itinerary-page";
import { iconOf } from "@/components/itinerary/kind-icon";
import { dayTitle, foreignLanguage, momentWords, timeWords } from "@/components/itinerary/words";
import { ZoneName } from "@/components/itinerary/zone-name";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { Presence } from "@/domain/attendance";
import type { MyTakeaway } from "@/features/itineraries/queries/my-takeaways";
import { allItems, type DayView, type ItemView, type ItineraryView } from "@/features/itineraries/view";
import { isSignedUpFor } from "@/features/sign-ups/offer";
import { CheckIn } from "./check-in";
import { ItemRows } from "./item-rows";
import { SignUp } from "./sign-up";
import { Takeaways } from "./takeaways";

export type OwnPage = {
  tripId: string;
  /** Secret of the personal link the page was opened by; null when signed in. */
  link: string | null;
  takeaways: MyTakeaway[];
  /** What is known of their being there, and whether they may say so now. */
  checkIn: { recorded: { presence: Presence } | null; open: boolean } | null;
};

type Props = Frame & {
  item: ItemView;
  day: DayView;
  /** The reader's own page of it: null for staff, who leave no takeaways and sign up for nothing. */
  own: OwnPage | null;
  /** How many are signed up for each item, by its id. */
  signedUp: Readonly<Record<string, number>>;
};

/** One item as a sheet over the itinerary: when, where, with whom, what to know. */
export function ItemPage(props: Props) {
  const { t, locale, base, title, view, item, day, own, signedUp, sharedAt, cancelled, languages } = props;
  const { trip } = view.content;
  const lang = foreignLanguage(trip.language, locale);
  const time = timeWords(item, t);
  return (
    <div className="wrap-anywhere mx-auto flex min-h-dvh max-w-[35rem] flex-col bg-sunken">
      <header className="flex min-h-13 items-center bg-sunken px-4 font-strong text-base text-ink-2">
        <a href={base} className="text-inherit no-underline">
          {title}
        </a>
      </header>
      <main className="flex-1 rounded-t-sheet bg-surface px-5 pt-4.5 pb-10 shadow-sheet">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <p className="m-0 mb-1 flex items-center gap-1.5 text-ink-2 text-sm">
              <Icon name={iconOf(item.item)} />
              {t("forWhom", { kind: kindWords(item, t), groups: groupWords(item, t) })}
            </p>
            <h1
              lang={lang}
              className="m-0 text-balance wrap-anywhere font-bold text-xl leading-[1.8125rem] tracking-[-0.018em]"
            >
              {item.item.title}
            </h1>
          </div>
          <a
            href={`${base}#${item.item.id}`}
            aria-label={t("item.back")}
            className="-mt-1.5 -mr-2.5 grid size-11 shrink-0 place-items-center rounded-full text-ink"
          >
            <Icon name="x" size={22} />
          </a>
        </div>
        <p className="m-0 mt-2.5 text-ink-2">
          {dayTitle(day, t, locale)}
          <ZoneName day={day} t={t} />
        </p>
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          {time ? <p className="m-0 font-strong text-lg">{time}</p> : null}
          <OldTime view={item} t={t} />
          {item.change ? (
            <Tag icon="history">{t("changedTag", { when: momentWords(sharedAt, trip.timeZone, locale) })}</Tag>
          ) : null}
        </div>
        <ItemRows t={t} locale={locale} base={base} view={item} lang={lang} />
        {isSignedUpFor(item.item) ? (
          <SignUp
            t={t}
            base={base}
            lang={lang}
            view={item}
            alternatives={alternativesOf(view, item)}
            signedUp={signedUp}
            own={cancelled ? null : own}
          />
        ) : null}
        {own?.checkIn ? (
          <CheckIn t={t} itemId={item.item.id} tripId={own.tripId} link={own.link} {...own.checkIn} />
        ) : null}
        {own ? (
          <Takeaways
            t={t}
            shownIn={locale}
            tripId={own.tripId}
            itemId={item.item.id}
            link={own.link}
            items={own.takeaways}
          />
        ) : null}
      </main>
      <footer className="bg-surface px-5 pb-3">
        <div className="border-line border-t pt-1">
          <LanguageSwitch {...languages} />
        </div>
      </footer>
    </div>
  );
}

function kindWords({ item }: ItemView, t: Frame["t"]): string {
  return item.transport ? t(`transport.${item.transport}`) : t(`kind.${item.kind}`);
}

function groupWords({ groups }: ItemView, t: Frame["t"]): string {
  return groups.length === 0
    ? t("everyone")
    : groups.map(({ letter, name }) => t("group", { letter, name })).join(", ");
}

/** The items of one choice the reader may take, this one among them. */
function alternativesOf(view: ItineraryView, { item }: ItemView): ItemView[] {
  if (item.choiceId === null) return [];
  return allItems(view).flatMap(({ item: one }) => (one.item.choiceId === item.choiceId ? [one] : []));
}
