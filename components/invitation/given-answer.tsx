import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { StatusGlyph } from "@/components/ui/status-glyph";
import type { Invitation } from "@/features/participants/queries/get-invitation";
import type { Translate } from "@/lib/messages";

const answers = {
  ACCEPTED: { tone: "settled", key: "answered.accepted" },
  DECLINED: { tone: "refused", key: "answered.declined" },
  WAITING_LIST: { tone: "waiting", key: "answered.waiting" },
} as const;

type Props = { t: Translate<"invitation">; invitation: Invitation };

/** What somebody answered so far, and the way to their itinerary. */
export function GivenAnswer({ t, invitation }: Props) {
  const { participant, itinerary, trip } = invitation;
  if (trip.cancelled) return <Notice className="mt-6 rounded-md">{t("cancelled")}</Notice>;
  const { status } = participant;
  if (status !== "ACCEPTED" && status !== "DECLINED" && status !== "WAITING_LIST") return null;
  const { tone, key } = answers[status];
  return (
    <section id="answer" className="mt-6">
      <Notice tone={tone === "settled" ? "settled" : tone === "waiting" ? "waiting" : "neutral"} className="rounded-md">
        <p className="m-0 flex items-center gap-2 font-semibold text-base">
          <StatusGlyph tone={tone} size={14} />
          {t(key)}
        </p>
        <p className="m-0 mt-0.5 text-ink-2">{t("answered.change")}</p>
      </Notice>
      {itinerary ? (
        <p className="mt-4 mb-0 flex flex-wrap items-center gap-x-4 gap-y-2">
          <ButtonLink href={`/i/${itinerary}`} variant="primary" size="phone" icon="route">
            {t("answered.itinerary")}
          </ButtonLink>
          <span className="text-ink-3 text-xs">{t("answered.itineraryFine")}</span>
        </p>
      ) : null}
    </section>
  );
}
