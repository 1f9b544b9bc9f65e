import { isOrganisation, partDetail, partTitle, peopleWords } from "@/components/itinerary/part-words";
import { continuationWords, remarksOf } from "@/components/itinerary/words";
import type { IconName } from "@/components/ui/icon";
import type { DateLocale } from "@/domain/dates";
import { languageName } from "@/domain/languages";
import { listWords } from "@/domain/lists";
import type { ItemView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { HostRow, PlaceRows } from "./place-rows";
import { PillLink, Row } from "./row";

type Props = { t: Translate<"itinerary">; locale: DateLocale; base: string; view: ItemView; lang: string | undefined };

/** Everything to know about an item, a row for each: place, hosts, people, notes, what is in it. */
export function ItemRows({ t, locale, base, view, lang }: Props) {
  const { item, host, venue, subject } = view;
  return (
    <ul className="m-0 mt-3.5 list-none border-line border-t p-0">
      <PlaceRows t={t} view={view} />
      {item.link ? (
        <Row icon="video" title={t("item.online")} action={<PillLink href={item.link}>{t("item.join")}</PillLink>} />
      ) : null}
      <Spoken t={t} locale={locale} view={view} />
      {host ? <HostRow t={t} host={host} /> : null}
      {venue && venue.id !== host?.id ? <HostRow t={t} host={venue} above={t("item.venueOf")} /> : null}
      {subject && subject.id !== host?.id && subject.id !== venue?.id ? (
        <HostRow t={t} host={subject} above={t("item.about")} />
      ) : null}
      {item.parts.map((part) => (
        <Row key={JSON.stringify(part)} icon={isOrganisation(part) ? "building" : "mic"} title={partTitle(part, t)}>
          {[partDetail(part, t), ...part.alsoThen].join("\n")}
        </Row>
      ))}
      {notesOf(view, t).map(({ icon, title, text }) => (
        <Row key={title} icon={icon} title={title} lang={lang}>
          {text}
        </Row>
      ))}
      {view.continues || view.continuedBy.length > 0 ? (
        <Continuations t={t} locale={locale} base={base} view={view} />
      ) : null}
      {view.subItems.length > 0 ? (
        <Row icon="list-ordered" title={t("item.programme")}>
          <SubItemLinks t={t} locale={locale} base={base} view={view} lang={lang} />
        </Row>
      ) : null}
      {remarksOf({ ...view, choice: null }, t).map((remark) => (
        <Row key={remark} icon="circle-question-mark" title={remark} />
      ))}
    </ul>
  );
}

type Note = { icon: IconName; title: string; text: string };

/** What the organisers wrote for those who come. */
function notesOf({ item }: ItemView, t: Props["t"]): Note[] {
  const notes: [IconName, string, string | null][] = [
    ["clipboard-list", t("item.prepare"), item.preparation],
    ["info", t("item.note"), item.noteToParticipants],
    ["flag", t("item.purpose"), item.purpose],
    ["users", t("item.audience"), item.audience],
    ["list", t("item.topics"), item.topics.join(", ") || null],
  ];
  return notes.flatMap(([icon, title, text]) => (text === null ? [] : [{ icon, title, text }]));
}

/** The language spoken, where it is not the trip's, and those it is interpreted into. */
function Spoken({ t, locale, view: { item } }: Pick<Props, "t" | "locale" | "view">) {
  const into = item.interpretation.map((tag) => languageName(tag, locale));
  const interpreted = into.length > 0 ? t("item.interpreted", { languages: listWords(into, locale) }) : null;
  if (item.language === null && interpreted === null) return null;
  return (
    <Row icon="languages" title={item.language ? languageName(item.language, locale) : t("item.language")}>
      {interpreted}
    </Row>
  );
}

function Continuations({ t, locale, base, view }: Pick<Props, "t" | "locale" | "base" | "view">) {
  const linked = [...(view.continues ? [view.continues] : []), ...view.continuedBy];
  const words = continuationWords(view, t, locale);
  return (
    <Row icon="route" title={t("item.parts")}>
      {linked.map(({ itemId }, place) => (
        <a key={itemId} href={`${base}/items/${itemId}`} className="flex min-h-11 items-center text-ink">
          {words[place]}
        </a>
      ))}
    </Row>
  );
}

function SubItemLinks({ t, locale, base, view, lang }: Props) {
  return (
    <ol className="m-0 mt-1 list-none p-0">
      {view.subItems.map((sub) => (
        <li key={sub.item.id} className="py-1">
          <a lang={lang} href={`${base}/items/${sub.item.id}`} className="text-ink">
            {[sub.start, sub.item.title].filter(Boolean).join(" ")}
          </a>
          <span className="block">{peopleWords(sub, t, locale)}</span>
          {sub.subItems.length > 0 ? (
            <div className="pl-4">
              <SubItemLinks t={t} locale={locale} base={base} view={sub} lang={lang} />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
