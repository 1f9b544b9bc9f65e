import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { DateLocale } from "@/domain/dates";
import type { ItemView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { OldTime } from "./change-mark";
import { GroupChips } from "./group-chips";
import { peopleWords } from "./part-words";
import { continuationWords, directionsHref, endWords, geoOf, pickUpWords, placeWords, remarksOf } from "./words";

export type StopProps = {
  t: Translate<"itinerary">;
  locale: DateLocale;
  /** Address of the itinerary. */
  base: string;
  view: ItemView;
  /** BCP 47 tag of what the organisers wrote, where it is not the page's. */
  lang: string | undefined;
};

/** Makes the whole row one link. */
export const wholeRow =
  "text-inherit no-underline after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-focus focus-visible:outline-none";

/** What stands under the title of a stop: for whom, with whom, where, and what is not settled. */
export function StopLines({ t, locale, view }: Omit<StopProps, "base" | "lang">) {
  const { item } = view;
  const people = peopleWords(view, t, locale);
  const place = placeWords(view) || (people || item.kind === "TRANSFER" ? "" : t(`kind.${item.kind}`));
  const online = item.link && item.kind !== "ONLINE_SESSION" ? t("item.online") : null;
  const part = item.startMinute === null && item.dayPart ? t(`part.${item.dayPart}`) : null;
  const facts = [part, endWords(view, t), ...remarksOf(view, t), ...continuationWords(view, t, locale)];
  return (
    <>
      <Line>{view.groups.length > 0 ? <GroupChips groups={view.groups} t={t} /> : null}</Line>
      <Line data="who">{people}</Line>
      <Line data="where">{[place, online].filter(Boolean).join(" · ")}</Line>
      <Line>{pickUpWords(view, t)}</Line>
      <Line>{facts.filter(Boolean).join(" · ")}</Line>
      {view.signedUp ? (
        <p className="m-0 flex items-center gap-[5px] font-semibold text-base text-spruce leading-[1.3125rem]">
          <Icon name="check" size={14} />
          {t("signedUp")}
        </p>
      ) : null}
    </>
  );
}

/** When a stop begins, with the time before the newest sharing. */
export function StopTime({ view, t }: { view: ItemView; t: Translate<"itinerary"> }) {
  return (
    <span className="font-medium text-base leading-[1.3125rem]">
      {view.start}
      <OldTime view={view} t={t} />
    </span>
  );
}

function Line({ data, children }: { data?: "who" | "where"; children: ReactNode }) {
  if (!children) return null;
  return (
    <p {...(data ? { [`data-${data}`]: "" } : {})} className="m-0 text-base text-ink-2 leading-[1.3125rem]">
      {children}
    </p>
  );
}

/** When the item is and how to get there, for now and next. */
export function factsForScript(view: ItemView): Record<string, string | number | undefined> {
  return {
    "data-from": view.from ?? undefined,
    "data-to": view.to ?? undefined,
    "data-way": directionsHref(view) ?? undefined,
    "data-geo": geoOf(view.address),
  };
}
