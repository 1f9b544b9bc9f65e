import { addressWords, directionsHref, geoOf, mapHref } from "@/components/itinerary/words";
import type { SharedHost } from "@/features/itineraries/shared-plan";
import type { ItemView } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { PillLink, Row } from "./row";

type Props = { t: Translate<"itinerary">; view: ItemView };

/** Where an item is: address, venue, room, floor, telephone, and where people are picked up for it. */
export function PlaceRows({ t, view }: Props) {
  const { item } = view;
  return (
    <>
      <Where t={t} view={view} />
      {view.pickUps.map(({ place, time, note, address }) => {
        const way = mapHref(address, [place]);
        const street = address ? addressWords(address) : "";
        return (
          <Row
            key={`${time} ${place}`}
            icon="flag"
            title={time === null ? place : t("pickUp", { time, place })}
            action={
              way ? (
                <PillLink href={way} geo={geoOf(address)} icon="navigation" label={`${t("directions")}: ${place}`}>
                  {t("directions")}
                </PillLink>
              ) : null
            }
          >
            {[street === place ? "" : street, note].filter(Boolean).join("\n")}
          </Row>
        );
      })}
      {item.phone ? (
        <Row icon="phone" title={item.phone} action={<PillLink href={telHref(item.phone)}>{t("item.call")}</PillLink>}>
          {t("item.phone")}
        </Row>
      ) : null}
    </>
  );
}

function Where({ t, view }: Props) {
  const { item, venue, host, address } = view;
  const way = directionsHref(view);
  const street = address ? addressWords(address) : "";
  const spot = [item.room, item.floor].filter(Boolean).join(", ");
  const name = street || item.place || venue?.name || (spot ? (host?.name ?? spot) : null);
  if (!name) return null;
  const named = street ? (venue?.name ?? item.place) : null;
  const more = [named, address?.label, spot].filter((one) => one && one !== name);
  return (
    <Row
      icon="map-pin"
      title={name}
      action={
        way ? (
          <PillLink href={way} geo={geoOf(address)} icon="navigation">
            {t("directions")}
          </PillLink>
        ) : null
      }
    >
      {more.join(", ")}
    </Row>
  );
}

/** An organisation an item has to do with: its names, what it is, where it belongs, its site. */
export function HostRow({ t, host, above }: { t: Props["t"]; host: SharedHost; above?: string }) {
  const names = host.otherNames.length > 0 ? `${host.name} (${host.otherNames.join(", ")})` : host.name;
  const inside = host.parentName ? t("item.inside", { name: host.parentName }) : null;
  return (
    <Row
      icon="building-2"
      title={above ? `${above}: ${names}` : names}
      action={host.website ? <PillLink href={host.website}>{t("item.website")}</PillLink> : null}
    >
      {[host.descriptor, inside].filter(Boolean).join(", ")}
    </Row>
  );
}

/** RFC 3966: digits and the plus of a country; "ext. 4" and the like are for people to read. */
export function telHref(phone: string): string {
  const dialled = phone.replace(/\(0\)/g, "").match(/\+?[\d\s()./-]+/)?.[0] ?? "";
  return `tel:${dialled.replace(/[^\d+]/g, "")}`;
}
