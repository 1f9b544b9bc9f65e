import "server-only";
import type { TripAccess } from "@/access/authorise";
import type { ProjectRecord, TripRecord } from "@/domain/report/record";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const tripFields = {
  organisation: { select: { name: true, slug: true, descriptor: true } },
  activity: { select: { number: true, title: true, targetGroup: true } },
  project: {
    include: { fundings: { include: { programme: { include: { texts: true } } }, orderBy: { position: "asc" } } },
  },
  partners: {
    include: { project: { select: { id: true, name: true, website: true } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  },
} as const satisfies Prisma.TripInclude;

type TripRow = Prisma.TripGetPayload<{ include: typeof tripFields }>;

/** What is known of the trip as a whole, and the hosts it names as partners. */
export type TripFacts = {
  record: Pick<
    TripRecord,
    "organisation" | "trip" | "project" | "activity" | "partners" | "participants" | "followUps"
  >;
  hostIds: string[];
};

/** For loaders that have already authorised. */
export async function loadTripFacts(access: TripAccess, language: string, tx: Tx): Promise<TripFacts> {
  const row = await tx.trip.findFirstOrThrow({ where: { id: access.tripId }, include: tripFields });
  const accepted = await tx.participant.findMany({
    where: { tripId: access.tripId, deletedAt: null, status: "ACCEPTED" },
    select: { affiliation: true },
  });
  const followUps = await tx.followUp.findMany({
    where: { tripId: access.tripId, deletedAt: null, state: "DONE", outcome: { not: null } },
    select: { id: true, outcome: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const organisations = new Set(accepted.flatMap(({ affiliation }) => affiliation?.trim().toLowerCase() || []));
  return {
    record: {
      organisation: row.organisation,
      trip: tripOf(row),
      project: row.project ? projectOf(row.project, language) : null,
      activity: row.activity,
      partners: row.partners.map(({ role, thanksFor, hostId, project }) => ({ role, thanksFor, hostId, project })),
      followUps: followUps.flatMap(({ id, outcome }) => (outcome === null ? [] : [{ id, outcome }])),
      participants: { accepted: accepted.length, organisations: organisations.size },
    },
    hostIds: row.partners.flatMap(({ hostId }) => hostId ?? []),
  };
}

function tripOf(row: TripRow): TripRecord["trip"] {
  const { id, kind, title, purpose, delegation, city, country, language, seriesName, seriesNumber, seriesNext } = row;
  const { datesIllustrative, timesIllustrative, reflections, highlights, outcomes, outlook, activityWhat } = row;
  return {
    id,
    kind,
    title,
    purpose,
    delegation,
    city,
    country,
    language,
    datesIllustrative,
    timesIllustrative,
    reflections,
    highlights,
    outcomes,
    outlook,
    activityWhat,
    series: seriesName ? { name: seriesName, number: seriesNumber, next: seriesNext } : null,
  };
}

function projectOf({ id, name, code, website, fundings }: NonNullable<TripRow["project"]>, language: string) {
  const record: ProjectRecord = {
    id,
    name,
    code,
    website,
    fundings: fundings.map(({ role, programme }) => {
      const text = programme.texts.find((one) => one.language === language);
      return {
        role,
        programme: {
          id: programme.id,
          name: programme.name,
          period: programme.period,
          website: programme.website,
          text: text ? { statement: text.statement, disclaimer: text.disclaimer, aboutDonor: text.aboutDonor } : null,
        },
      };
    }),
  };
  return record;
}
