import { useFormatter, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { StatusGlyph } from "@/components/ui/status-glyph";
import { formatClock } from "@/domain/clock";
import { apart, joinApart } from "@/domain/direction";
import type { AffectedHost } from "@/features/day-shifts/affected";
import type { ShiftPreview } from "@/features/day-shifts/queries";

/** What a shift does: new times, what it runs into, whom it concerns, and whom to ring up. */
export function ShiftEffects({ preview }: { preview: ShiftPreview }) {
  const t = useTranslations("day-shift");
  const format = useFormatter();
  const list = (words: readonly string[]) => format.list(words.map(apart), { type: "conjunction" });
  const { refusal, moved, fixed, clashes, people, hosts } = preview;
  if (refusal) return <Problem>{t(`refusal.${refusal.why}`, { titles: list(refusal.titles) })}</Problem>;
  const groups = list(people.groupNames);
  return (
    <>
      <ul aria-label={t("moved")} className="m-0 list-none border-line border-t p-0">
        {moved.map(({ itemId, title, from, to }) => (
          <li key={itemId} className="flex gap-3 border-line border-b py-2 text-sm">
            <span className="sr-only">
              {t("row", { title: apart(title), from: formatClock(from), to: formatClock(to) })}
            </span>
            <span aria-hidden="true" className="flex shrink-0 items-center gap-1.5">
              <s className="text-ink-2">{formatClock(from)}</s>
              <Icon name="arrow-right" size={12} />
              <strong className="font-strong">{formatClock(to)}</strong>
            </span>
            <span aria-hidden="true" className="wrap-anywhere min-w-0">
              {title}
            </span>
          </li>
        ))}
      </ul>
      {clashes.map(({ kind, minutes, titles }) => (
        <Problem key={`${kind} ${titles.join()}`}>{t(`clash.${kind}`, { titles: list(titles), minutes })}</Problem>
      ))}
      {fixed.map(({ title, startMinute }) => (
        <p key={`${title} ${startMinute}`} className="m-0 flex items-center gap-2 text-ink-2 text-sm">
          <Icon name="lock" size={14} />
          {t("fixed", { title: apart(title), time: startMinute === null ? "" : formatClock(startMinute) })}
        </p>
      ))}
      <p className="m-0 flex items-center gap-2 text-sm">
        <Icon name="users" size={14} />
        {groups ? t("groups", { count: people.count, groups }) : t("everyone", { count: people.count })}
      </p>
      {hosts.length > 0 ? (
        <section aria-label={t("hosts")}>
          <h3 className="m-0 border-line border-b pb-1 font-strong text-sm">{t("hosts")}</h3>
          <ul className="m-0 list-none p-0">
            {hosts.map((host) => (
              <Host key={host.name} host={host} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Problem({ children }: { children: string }) {
  return (
    <p className="m-0 flex items-start gap-2 bg-vermilion-tint px-3 py-2 text-sm text-vermilion-ink [--glyph-cut:var(--color-vermilion-tint)]">
      <StatusGlyph tone="problem" className="mt-1" />
      {children}
    </p>
  );
}

const reach = "inline-flex min-h-11 items-center gap-1.5 text-sm underline underline-offset-[0.2em]";

function Host({ host: { name, titles, contacts } }: { host: AffectedHost }) {
  const t = useTranslations("day-shift");
  const others = titles.filter((title) => title !== name);
  return (
    <li className="border-line border-b py-2 text-sm">
      <span className="wrap-anywhere block font-medium">{joinApart([name, ...others], " · ")}</span>
      {contacts.length === 0 ? <span className="text-ink-2 text-xs">{t("noContact")}</span> : null}
      {contacts.map((contact) => (
        <span key={`${contact.name} ${contact.phone}`} className="flex flex-wrap gap-x-4">
          {contact.phone ? (
            <a href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`} className={reach}>
              <Icon name="phone" size={14} />
              {t("call", { name: contact.name })}
            </a>
          ) : null}
          {contact.email ? (
            <a href={`mailto:${contact.email}`} className={reach}>
              <Icon name="mail" size={14} />
              {t("mail", { name: contact.name })}
            </a>
          ) : null}
        </span>
      ))}
    </li>
  );
}
