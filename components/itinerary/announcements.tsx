import { Icon } from "@/components/ui/icon";
import type { DateLocale } from "@/domain/dates";
import type { TimeZone } from "@/domain/zones";
import type { AnnouncementView } from "@/features/announcements/queries";
import type { Translate } from "@/lib/messages";
import { momentWords } from "./words";

type Props = {
  t: Translate<"itinerary">;
  locale: DateLocale;
  zone: TimeZone;
  /** The newest first. */
  announcements: readonly AnnouncementView[];
};

/** What the organisers announced: the newest for everybody to see, the earlier ones at a tap. */
export function Announcements({ t, locale, zone, announcements }: Props) {
  const [newest, ...earlier] = announcements;
  if (!newest) return null;
  return (
    <section
      aria-label={t("announcements.title")}
      className="mt-3.5 rounded-lg border border-line-strong bg-surface px-4 py-3"
    >
      <Announcement t={t} locale={locale} zone={zone} one={newest} />
      {earlier.length > 0 ? (
        <details className="mt-1 border-line border-t">
          <summary className="min-h-11 cursor-pointer py-3 font-medium text-sm">
            {t("announcements.earlier", { count: earlier.length })}
          </summary>
          {earlier.map((one) => (
            <div key={one.id} className="border-line border-t py-2.5">
              <Announcement t={t} locale={locale} zone={zone} one={one} />
            </div>
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Announcement({ t, locale, zone, one }: Omit<Props, "announcements"> & { one: AnnouncementView }) {
  const when = momentWords(new Date(one.sentAt), zone, locale);
  return (
    <>
      <h2 className="m-0 flex items-start gap-2 wrap-anywhere font-strong text-base leading-[1.3125rem]">
        <Icon name="bell" size={18} className="mt-0.5 text-ink-2" />
        {one.subject}
      </h2>
      <p className="m-0 mt-0.5 whitespace-pre-line wrap-anywhere leading-[1.3125rem]">{one.text}</p>
      <p className="m-0 mt-0.5 text-ink-2 text-sm">{t("announcements.from", { name: one.sentByName, when })}</p>
    </>
  );
}
