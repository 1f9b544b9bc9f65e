import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Pager } from "@/components/ui/pager";
import { Select } from "@/components/ui/select";
import { formatClock } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { AuditEntry, AuditLog as Log } from "@/features/audit/queries";
import type { AuditFilter } from "@/features/audit/schema";
import { changedFields, nameWords, valueWords } from "./words";

type Props = { log: Log; filter: AuditFilter };

/** Who changed what from what to what, the newest first. */
export function AuditLog({ log, filter }: Props) {
  const t = useTranslations("audit");
  return (
    <>
      <Filters log={log} filter={filter} />
      {log.entries.length > 0 ? null : addressOf({ ...filter, before: null }) === "/audit" ? (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      ) : (
        <EmptyState
          title={t("empty.nothing")}
          actions={
            <ButtonLink as={DeskLink} href="/audit">
              {t("empty.all")}
            </ButtonLink>
          }
        />
      )}
      {daysOf(log.entries).map(({ date, entries }) => (
        <Day key={date} date={date} entries={entries} names={log.names} />
      ))}
      <Pager
        as={DeskLink}
        label={t("pages.label")}
        before={{ href: filter.before ? addressOf({ ...filter, before: null }) : null, label: t("pages.newest") }}
        after={{ href: log.older ? addressOf({ ...filter, before: log.older }) : null, label: t("pages.older") }}
      />
    </>
  );
}

function addressOf(filter: AuditFilter): string {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
  return asked.length > 0 ? `/audit?${new URLSearchParams(asked)}` : "/audit";
}

type DayOfLog = { date: AuditEntry["at"]["date"]; entries: AuditEntry[] };

function daysOf(entries: AuditEntry[]): DayOfLog[] {
  const days: DayOfLog[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.date === entry.at.date) last.entries.push(entry);
    else days.push({ date: entry.at.date, entries: [entry] });
  }
  return days;
}

function Filters({ log, filter }: Props) {
  const t = useTranslations("audit");
  return (
    <search>
      <form action="/audit" className="mb-5 flex flex-wrap items-end gap-2.5">
        <Select name="trip" aria-label={t("filters.trip")} defaultValue={filter.trip ?? ""} className="w-64">
          <option value="">{t("filters.allTrips")}</option>
          {log.trips.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Select name="person" aria-label={t("filters.person")} defaultValue={filter.person ?? ""} className="w-56">
          <option value="">{t("filters.allPeople")}</option>
          {log.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Input type="date" name="day" aria-label={t("filters.day")} defaultValue={filter.day ?? ""} className="w-40!" />
        <Button type="submit">{t("filters.show")}</Button>
      </form>
    </search>
  );
}

function Day({ date, entries, names }: DayOfLog & { names: Log["names"] }) {
  const locale = dateLocale(useLocale());
  return (
    <section aria-labelledby={`day-${date}`} className="mb-7">
      <h2 id={`day-${date}`} className="m-0 border-line-strong border-b pb-1.5 font-strong text-sm">
        {dayMonthYear(date, locale)}
      </h2>
      <ol className="m-0 list-none p-0">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} names={names} />
        ))}
      </ol>
    </section>
  );
}

type EntryProps = { entry: AuditEntry; names: Log["names"] };

function Entry({ entry, names }: EntryProps) {
  const t = useTranslations("audit");
  const [noun = "", verb = ""] = entry.event.split(".");
  const event = t("event", {
    noun: t.has(`nouns.${noun}`) ? t(`nouns.${noun}`) : nameWords(noun),
    verb: t.has(`verbs.${verb}`) ? t(`verbs.${verb}`) : nameWords(verb).toLowerCase(),
  });
  return (
    <li className="grid gap-x-4 gap-y-1 border-line border-b py-2.5 text-sm max-sm:grid-cols-[3.5rem_minmax(0,1fr)] sm:grid-cols-[3.5rem_11rem_minmax(0,1fr)]">
      <span className="text-ink-2">{formatClock(entry.at.minute)}</span>
      <span className="font-medium">{entry.actorName || t("somebody")}</span>
      <div className="min-w-0 max-sm:col-span-2">
        <p className="m-0">
          {event}
          {entry.subjectName ? <b className="font-semibold">{` ${entry.subjectName}`}</b> : null}
          {entry.trip ? (
            <DeskLink href={`/trips/${entry.trip.id}/plan`} className="ml-2 text-ink-2 text-xs">
              {entry.trip.title}
            </DeskLink>
          ) : null}
        </p>
        <Fields entry={entry} names={names} />
      </div>
    </li>
  );
}

function Fields({ entry: { before, after }, names }: EntryProps) {
  const t = useTranslations("audit");
  const words = { yes: t("yes"), no: t("no"), empty: t("nothing"), names };
  const fields = changedFields(before, after);
  // Of something new or gone, what was left empty tells nothing.
  const told =
    before && after
      ? fields
      : fields.filter((field) => valueWords(field, (after ?? before)?.[field], words) !== words.empty);
  if (told.length === 0) return null;
  return (
    <dl className="m-0 mt-1 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs sm:grid-cols-[9rem_minmax(0,1fr)]">
      {told.map((field) => (
        <div key={field} className="contents">
          <dt className="text-ink-2">{t.has(`fields.${field}`) ? t(`fields.${field}`) : nameWords(field)}</dt>
          <dd className="m-0 mb-0.5 min-w-0 break-words">
            {before ? (
              <span className={after ? "text-ink-2" : undefined}>{valueWords(field, before[field], words)}</span>
            ) : null}
            {before && after ? <span className="text-ink-2"> → </span> : null}
            {after ? valueWords(field, after[field], words) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
