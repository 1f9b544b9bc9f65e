import { DaySection } from "@/components/itinerary/day-section";
import { foreignLanguage, momentWords } from "@/components/itinerary/words";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionRule } from "@/components/ui/section-rule";
import { dateLocale } from "@/domain/dates";
import type { ShareState } from "@/features/itineraries/queries/get-share-state";
import type { SharedPlanContent } from "@/features/itineraries/shared-plan";
import { viewOf } from "@/features/itineraries/view";
import type { Translate } from "@/lib/messages";
import { ChangeList } from "./change-list";
import { CopyAddress } from "./copy-address";
import { ShareButton } from "./share-button";

type Props = {
  tripId: string;
  /** Absolute address of the itinerary for people who sign in. */
  address: string;
  state: ShareState;
  /** What participants see now; null: nothing yet. */
  shared: SharedPlanContent | null;
  mayShare: boolean;
  t: Translate<"sharing">;
  tItinerary: Translate<"itinerary">;
  tChanges: Translate<"changes">;
  locale: string;
};

/** How far the plan is ahead of what participants see, how they open it, and what that looks like. */
export function SharingOverview({ tripId, address, state, shared, mayShare, t, tItinerary, tChanges, locale }: Props) {
  const { number, changes, list, accepted } = state;
  return (
    <main className="grid grid-cols-1 items-start gap-x-16 gap-y-10 bg-surface px-4 pt-[26px] pb-12 sm:px-8 lg:grid-cols-[minmax(0,1fr)_24.375rem]">
      <div className="min-w-0 max-w-[40rem]">
        <PageHeader
          title={t("page.title")}
          subtitle={versionWords(state, shared, t, locale)}
          actions={mayShare ? <ShareButton tripId={tripId} state={state} /> : null}
        />
        <SectionRule id="changes" title={number === null ? t("page.never") : t("page.changesTitle")}>
          {number === null ? (
            <p className="m-0 text-ink-2">
              {t("page.neverText")} {t("page.items", { count: changes })}
            </p>
          ) : list.length === 0 ? (
            <p className="m-0 text-ink-2">{t("page.noChanges")}</p>
          ) : (
            <ChangeList changes={list} t={tChanges} locale={locale} />
          )}
        </SectionRule>
        <SectionRule id="links" title={t("page.linkTitle")} className="mt-10">
          <p className="m-0 mb-3 text-ink-2">
            {t("page.people", { count: accepted })} {t("page.linkText")}
          </p>
          <CopyAddress address={address} label={t("page.linkTitle")} />
          <div className="mt-3 flex flex-wrap gap-2">
            <ButtonLink href={`/i/trips/${tripId}`} icon="eye">
              {t("page.open")}
            </ButtonLink>
            {number === null ? null : (
              <ButtonLink href={`/i/trips/${tripId}/programme`} icon="printer">
                {t("page.programme")}
              </ButtonLink>
            )}
          </div>
        </SectionRule>
      </div>
      <SectionRule
        id="preview"
        title={t("page.preview")}
        aside={<span className="text-ink-2 text-sm">{t("page.previewText")}</span>}
      >
        {shared ? (
          <div className="rounded-sheet border border-line bg-paper px-4 pb-5">
            {viewOf(shared, null, { groups: null }).days.map((day, place) => (
              <DaySection
                key={day.day.id}
                t={tItinerary}
                locale={dateLocale(locale)}
                base={`/i/trips/${tripId}`}
                day={day}
                place={place}
                lang={foreignLanguage(shared.trip.language, locale)}
                always
              />
            ))}
          </div>
        ) : (
          <EmptyState title={t("page.never")} level={3}>
            {t("page.neverText")}
          </EmptyState>
        )}
      </SectionRule>
    </main>
  );
}

function versionWords(
  state: ShareState,
  shared: SharedPlanContent | null,
  t: Translate<"sharing">,
  locale: string,
): string {
  const { number, sharedAt, sharedBy } = state;
  if (number === null || sharedAt === null || !shared) return t("page.never");
  const when = momentWords(new Date(sharedAt), shared.trip.timeZone, dateLocale(locale));
  return sharedBy ? t("page.sharedBy", { number, when, name: sharedBy }) : t("page.shared", { number, when });
}
