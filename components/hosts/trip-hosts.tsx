import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { GlyphRow } from "@/components/ui/glyph-row";
import type { Tone } from "@/components/ui/status-glyph";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { formatClock, formatRange } from "@/domain/clock";
import { dateLocale, shortDate } from "@/domain/dates";
import type { HostContact, HostedItem, TripHosts as Hosts, TripHost } from "@/features/hosts/queries/get-trip-hosts";
import { HostStatusBadge } from "./host-status-badge";
import { PartLine } from "./visit-list";

const tones: Record<NonNullable<HostedItem["status"]>, Tone> = {
  CONFIRMED: "settled",
  REQUESTED: "waiting",
  IDEA: "idea",
  DECLINED: "refused",
  CANCELLED: "refused",
};

/** Who receives the delegation on a trip: when, how sure, who speaks, and whom to write to. */
export function TripHosts({ trip }: { trip: Hosts }) {
  const t = useTranslations("hosts.trip");
  // As on the plan: items on the wish list do not count.
  const statuses = trip.hosts.flatMap(({ items }) => items.flatMap(({ status, day }) => (day && status) || []));
  const counted = statuses.filter((status) => status !== "DECLINED" && status !== "CANCELLED");
  if (trip.hosts.length === 0) {
    return (
      <EmptyState
        title={t("empty.title")}
        actions={
          <ButtonLink as={DeskLink} href={`/trips/${trip.tripId}/plan`} variant="primary">
            {t("empty.plan")}
          </ButtonLink>
        }
      >
        {t("empty.text")}
      </EmptyState>
    );
  }
  return (
    <>
      {statuses.length > 0 ? (
        <div className="mb-5 text-sm">
          <GlyphRow tones={statuses.map((status) => tones[status])}>
            {t("confirmed", {
              confirmed: counted.filter((status) => status === "CONFIRMED").length,
              total: counted.length,
            })}
          </GlyphRow>
        </div>
      ) : null}
      <Table caption={t("title")} captionHidden className="max-md:block">
        <thead className="max-md:sr-only">
          <tr>
            <ColumnHead>{t("host")}</ColumnHead>
            <ColumnHead>{t("items")}</ColumnHead>
            <ColumnHead>{t("status")}</ColumnHead>
            <ColumnHead>{t("speaks")}</ColumnHead>
            <ColumnHead>{t("contact")}</ColumnHead>
          </tr>
        </thead>
        {trip.hosts.map((host) => (
          <HostRows key={host.host?.id ?? "nobody"} entry={host} tripId={trip.tripId} />
        ))}
      </Table>
    </>
  );
}

const stacked = "max-md:block max-md:border-b-0 max-md:py-1";

function HostRows({ entry, tripId }: { entry: TripHost; tripId: string }) {
  const t = useTranslations("hosts.trip");
  const { host, items, contacts } = entry;
  return (
    <tbody className="max-md:block max-md:border-line max-md:border-b max-md:py-3">
      {items.map((item, place) => (
        <Row key={item.id} className="max-md:block">
          {place === 0 ? (
            <RowHead rowSpan={items.length} className={stacked}>
              {host ? (
                <DeskLink href={`/hosts/${host.id}`} className="text-ink">
                  {host.name}
                </DeskLink>
              ) : (
                <span className="text-ink-2">{t("nobody")}</span>
              )}
              <p className="m-0 font-normal text-ink-2 text-xs">
                {[host?.descriptor, host?.city].filter(Boolean).join(" · ")}
              </p>
            </RowHead>
          ) : null}
          <Cell className={stacked}>
            <DeskLink href={`/trips/${tripId}/plan?item=${item.id}`} className="font-medium text-ink">
              {item.title}
            </DeskLink>
            <p className="m-0 text-ink-2 text-xs">
              <When item={item} />
              {item.venue ? ` · ${item.venue}` : null}
            </p>
          </Cell>
          <Cell className={stacked}>
            {item.status ? (
              <HostStatusBadge status={item.status} />
            ) : (
              <span className="text-ink-3">{t("notAsked")}</span>
            )}
            {item.answer ? <p className="m-0 mt-1 max-w-56 text-ink-2 text-xs">{item.answer}</p> : null}
          </Cell>
          <Cell className={stacked}>
            <Parts item={item} />
          </Cell>
          {place === 0 ? (
            <Cell rowSpan={items.length} className={stacked}>
              <Contacts contacts={contacts} />
            </Cell>
          ) : null}
        </Row>
      ))}
    </tbody>
  );
}

function When({ item }: { item: HostedItem }) {
  const t = useTranslations("hosts.trip");
  const locale = dateLocale(useLocale());
  if (!item.day) return t("wished");
  const { date, number } = item.day;
  const day = number === null ? t("before") : t("day", { number });
  const { startMinute: start, durationMinutes: minutes } = item;
  const time = start === null ? null : minutes === null ? formatClock(start) : formatRange(start, start + minutes);
  const words = [day, date ? shortDate(date, locale) : null, time, item.tentative ? t("tentative") : null];
  return words.filter(Boolean).join(" · ");
}

function Parts({ item }: { item: HostedItem }) {
  const t = useTranslations("hosts.trip");
  const parts = item.parts.filter(({ role }) => role !== "CONTACT");
  if (parts.length === 0) return <span className="text-ink-3">{t("nobodySpeaks")}</span>;
  return (
    <ul className="m-0 grid list-none gap-1 p-0">
      {parts.map((part) => (
        <li key={part.id}>
          <PartLine part={part} />
        </li>
      ))}
    </ul>
  );
}

function Contacts({ contacts }: { contacts: HostContact[] }) {
  const t = useTranslations("hosts.trip");
  if (contacts.length === 0) return <span className="text-ink-3">{t("noContact")}</span>;
  return (
    <ul className="m-0 grid list-none gap-1.5 p-0">
      {contacts.map(({ personId, name, email, phone }) => (
        <li key={personId}>
          <DeskLink href={`/people/${personId}`} className="text-ink">
            {name}
          </DeskLink>
          {email ? (
            <a href={`mailto:${email}`} className="block break-all text-ink-2 text-xs">
              {email}
            </a>
          ) : null}
          {phone ? (
            <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className="block text-ink-2 text-xs">
              {phone}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
