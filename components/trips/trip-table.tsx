import type { ReactNode } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { GlyphRow } from "@/components/ui/glyph-row";
import { Meter } from "@/components/ui/meter";
import { Status, type Tone } from "@/components/ui/status-glyph";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import type { CalendarDate } from "@/domain/clock";
import { type DateLocale, dateRange } from "@/domain/dates";
import type { HostGlyph } from "@/domain/readiness";
import type { TripLine } from "@/features/trips/list-trips";
import type { Translate } from "@/lib/messages";
import { untilTrip } from "./until";

type Props = {
  caption: string;
  trips: TripLine[];
  today: CalendarDate;
  past?: boolean;
  locale: DateLocale;
  t: Translate<"trips">;
};

/** Trips one below the other: when, where, and how ready each is. On a phone every trip is a short stack of lines. */
export function TripTable({ caption, trips, past = false, t, ...rest }: Props) {
  const heads = [t("when"), t("trip"), t("hosts"), t("participants"), t("plan"), t("report")];
  return (
    <Table caption={caption} className="mb-8 table-fixed max-lg:block max-lg:[&_caption]:block max-lg:[&_tbody]:block">
      {/* Widths of their own, so that the columns of two tables line up. */}
      <colgroup className="max-lg:hidden">
        <col className="w-36" />
        <col />
        <col className="w-[19%]" />
        <col className="w-[14.5%]" />
        <col className="w-[13%]" />
        <col className="w-[11.5%]" />
      </colgroup>
      <thead className="max-lg:sr-only">
        <tr>
          {heads.map((head) => (
            <ColumnHead key={head}>{head}</ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {trips.map((trip) => (
          <Row
            key={trip.tripId}
            className="hover:bg-paper max-lg:grid max-lg:gap-1 max-lg:border-line max-lg:border-b max-lg:py-3.5 max-lg:*:border-0 max-lg:*:p-0"
          >
            <When trip={trip} past={past} t={t} {...rest} />
            <RowHead className={past ? "py-[11px]" : undefined}>
              <DeskLink
                href={`/trips/${trip.tripId}/plan`}
                className={`block text-ink no-underline hover:underline ${past ? "font-semibold text-base" : "font-strong text-[1.0625rem] leading-[1.375rem] tracking-[-0.01em]"}`}
              >
                {trip.title}
              </DeskLink>
              <span className="font-normal text-ink-2">{placeOf(trip)}</span>
            </RowHead>
            <Cell className={past ? "py-[11px]" : undefined}>
              <Hosts trip={trip} past={past} t={t} />
            </Cell>
            <Cell className={past ? "py-[11px]" : undefined}>
              <Participants trip={trip} past={past} t={t} />
            </Cell>
            <Cell className={past ? "py-[11px]" : undefined}>
              <Plan trip={trip} past={past} t={t} />
            </Cell>
            <Cell className={past ? "py-[11px]" : undefined}>
              <span className="mr-1.5 text-ink-3 lg:hidden">{t("report")}</span>
              <Report trip={trip} t={t} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

type CellProps = { trip: TripLine; t: Translate<"trips">; past: boolean };

function When({ trip, past, today, locale, t }: CellProps & { today: CalendarDate; locale: DateLocale }) {
  const { startDate, endDate } = trip;
  const range = startDate && endDate ? dateRange(startDate, endDate, locale) : null;
  const until = startDate && !past ? untilTrip(today, startDate) : null;
  const year = range?.slice(-4);
  return (
    <Cell className={past ? "py-[11px]" : undefined}>
      <span
        className={`block whitespace-nowrap ${past ? "font-semibold text-base" : "font-strong text-[1.0625rem] leading-[1.375rem] tracking-[-0.01em]"}`}
      >
        {range ? range.replace(` ${year}`, "") : t("datesOpen")}
      </span>
      <span className="text-ink-2">
        {trip.cancelled
          ? t("cancelled")
          : until
            ? t(until.unit, { count: until.count })
            : (year ?? t("dayCount", { count: trip.dayCount }))}
      </span>
    </Cell>
  );
}

const toneOf: Record<HostGlyph, Tone> = {
  CONFIRMED: "settled",
  REQUESTED: "waiting",
  IDEA: "idea",
  DECLINED: "refused",
};

function Hosts({ trip, past, t }: CellProps) {
  const confirmed = trip.hosts.filter((glyph) => glyph === "CONFIRMED").length;
  const total = trip.hosts.filter((glyph) => glyph !== "DECLINED").length;
  if (past) return <Strong>{t("visited", { count: confirmed })}</Strong>;
  if (trip.hosts.length === 0) return <Quiet>{t("noHosts")}</Quiet>;
  return (
    <GlyphRow stacked tones={trip.hosts.map((glyph) => toneOf[glyph])}>
      {t("confirmed", { confirmed, total })}
    </GlyphRow>
  );
}

function Participants({ trip, past, t }: CellProps) {
  const { accepted, asked, total } = trip.participants;
  if (past) return <Strong>{t("travelled", { count: accepted })}</Strong>;
  if (total === 0) return <Quiet>{t("nobody")}</Quiet>;
  if (asked === 0) return <Strong>{t("notInvited")}</Strong>;
  return (
    <Meter value={accepted} max={total}>
      {t("accepted", { accepted, total })}
    </Meter>
  );
}

function Plan({ trip, past, t }: CellProps) {
  const shared =
    trip.sharedUpToDate === null ? t("notShared") : trip.sharedUpToDate ? t("shared") : t("changesNotShared");
  if (past) return <Quiet>{trip.cancelled ? t("cancelled") : shared}</Quiet>;
  const [tone, words] = planState(trip, t);
  return (
    <span className="grid gap-0.5">
      <Status tone={tone}>{words}</Status>
      {trip.planned > 0 ? <Quiet>{shared}</Quiet> : null}
    </span>
  );
}

function planState(trip: TripLine, t: Translate<"trips">): [Tone, string] {
  if (trip.conflicts > 0) return ["problem", t("conflicts", { count: trip.conflicts })];
  if (trip.planned === 0) return ["idea", trip.wished > 0 ? t("wishesOnly") : t("nothingPlanned")];
  if (trip.emptyDays > 0) return ["waiting", t("daysOpen", { count: trip.emptyDays })];
  return ["settled", t("planHolds")];
}

const reportTone = { DRAFT: "idea", IN_REVIEW: "waiting", PUBLISHED: "settled" } as const;

function Report({ trip: { report }, t }: Omit<CellProps, "past">) {
  return report ? <Status tone={reportTone[report]}>{t(`report${report}`)}</Status> : <Quiet>{t("reportNone")}</Quiet>;
}

function placeOf({ city, country, projectName }: TripLine): string {
  const place = [city, country].filter(Boolean).join(", ");
  return projectName ? `${place} · ${projectName}` : place;
}

function Strong({ children }: { children: ReactNode }) {
  return <span className="font-strong">{children}</span>;
}

function Quiet({ children }: { children: ReactNode }) {
  return <span className="text-ink-2">{children}</span>;
}
