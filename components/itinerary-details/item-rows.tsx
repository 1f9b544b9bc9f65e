import type { ReactNode } from "react";
import { addressWords, directionsHref, partDetail, partName, peopleWords } from "@/components/itinerary/words";
import { Icon, type IconName } from "@/components/ui/icon";
import type { DateLocale } from "@/domain/dates";
import type { SharedHost } from "@/features/itineraries/shared-plan";
import type { ItemView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";

type Props = { t: Translate<"itinerary">; locale: DateLocale; base: string; view: ItemView; lang: string | undefined };

const pill =
  "inline-flex min-h-11 shrink-0 items-center gap-2 rounded-md border border-control bg-surface px-3.5 font-medium text-base text-ink no-underline";

/** Everything to know about an item, a row for each: place, hosts, people, notes, what is in it. */
export function ItemRows({ t, locale, base, view, lang }: Props) {
  const { item, host, subject } = view;
  return (
    <ul className="m-0 mt-3.5 list-none border-line border-t p-0">
      <Where t={t} view={view} />
      {item.link ? (
        <Row
          icon="video"
          title={t("item.online")}
          action={
            <a href={item.link} rel="noreferrer" className={pill}>
              {t("item.join")}
            </a>
          }
        />
      ) : null}
      {host ? <HostRow t={t} host={host} /> : null}
      {subject && subject.id !== host?.id ? <HostRow t={t} host={subject} above={t("item.about")} /> : null}
      {item.parts.map((part) => (
        <Row
          key={JSON.stringify(part)}
          icon={part.personName === null && !part.toBeConfirmed ? "building" : "mic"}
          title={partName(part, t)}
        >
          {partDetail(part, t)}
        </Row>
      ))}
      {item.preparation ? (
        <Row icon="clipboard-list" title={t("item.prepare")} lang={lang}>
          {item.preparation}
        </Row>
      ) : null}
      {item.noteToParticipants ? (
        <Row icon="info" title={t("item.note")} lang={lang}>
          {item.noteToParticipants}
        </Row>
      ) : null}
      {item.purpose ? (
        <Row icon="flag" title={t("item.about")} lang={lang}>
          {item.purpose}
        </Row>
      ) : null}
      {item.topics.length > 0 ? (
        <Row icon="list" title={t("item.topics")} lang={lang}>
          {item.topics.join(", ")}
        </Row>
      ) : null}
      {view.subItems.length > 0 ? (
        <Row icon="list-ordered" title={t("item.programme")}>
          <ol className="m-0 mt-1 list-none p-0">
            {view.subItems.map((sub) => (
              <li key={sub.item.id} className="py-1">
                <a lang={lang} href={`${base}/items/${sub.item.id}`} className="text-ink">
                  {[sub.start, sub.item.title].filter(Boolean).join(" ")}
                </a>
                <span className="block">{peopleWords(sub, t, locale)}</span>
              </li>
            ))}
          </ol>
        </Row>
      ) : null}
      <Remarks t={t} view={view} />
    </ul>
  );
}

function Where({ t, view }: { t: Translate<"itinerary">; view: ItemView }) {
  const { item, venue, host, address } = view;
  const way = directionsHref(view);
  const street = address ? addressWords(address) : "";
  const name = street || item.place || venue?.name || (item.room ? host?.name : null);
  if (!name) return null;
  const named = street ? (venue?.name ?? item.place) : null;
  const geo =
    address?.latitude != null && address.longitude != null ? `${address.latitude},${address.longitude}` : undefined;
  return (
    <Row
      icon="map-pin"
      title={name}
      action={
        way ? (
          <a href={way} data-geo={geo} rel="noreferrer" className={pill}>
            <Icon name="navigation" />
            {t("directions")}
          </a>
        ) : null
      }
    >
      {[named, address?.label, item.room].filter(Boolean).join(", ")}
    </Row>
  );
}

function HostRow({ t, host, above }: { t: Translate<"itinerary">; host: SharedHost; above?: string }) {
  const names = host.otherNames.length > 0 ? `${host.name} (${host.otherNames.join(", ")})` : host.name;
  const inside = host.parentName ? t("item.inside", { name: host.parentName }) : null;
  return (
    <Row
      icon="building-2"
      title={above ? `${above}: ${names}` : names}
      action={
        host.website ? (
          <a href={host.website} rel="noreferrer" className={pill}>
            {t("item.website")}
          </a>
        ) : null
      }
    >
      {[host.descriptor, inside].filter(Boolean).join(", ")}
    </Row>
  );
}

function Remarks({ t, view: { item } }: { t: Translate<"itinerary">; view: ItemView }) {
  const open = item.hostStatus === "IDEA" || item.hostStatus === "REQUESTED";
  const remarks = [
    open ? t("toBeConfirmed") : null,
    item.tentative ? t("tentative") : null,
    item.choiceId ? t("choice") : item.optional ? t("optional") : null,
  ].filter((one) => one !== null);
  return (
    <>
      {remarks.map((remark) => (
        <Row key={remark} icon="circle-question-mark" title={remark} />
      ))}
    </>
  );
}

type RowProps = { icon: IconName; title: string; lang?: string | undefined; action?: ReactNode; children?: ReactNode };

function Row({ icon, title, lang, action, children }: RowProps) {
  return (
    <li className="grid grid-cols-[1.625rem_1fr_auto] items-start gap-x-2 border-line border-b pt-2.5 pb-3 leading-[1.3125rem]">
      <Icon name={icon} size={18} className="mt-0.5 text-ink-2" />
      <div className="min-w-0 break-words">
        <b className="font-semibold">{title}</b>
        {children ? (
          <div lang={lang} className="whitespace-pre-line text-ink-2">
            {children}
          </div>
        ) : null}
      </div>
      {action}
    </li>
  );
}
