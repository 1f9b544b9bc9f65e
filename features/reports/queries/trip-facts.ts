import "server-only";
import type { TripAccess } from "@/access/authorise";
import { withoutMarks } from "@/domain/addresses";
import { isSameName } from "@/domain/report/homes";
import type { ProjectRecord, TripRecord } from "@/domain/report/record";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const emblems = {
  where: { picture: { deletedAt: null } },
  include: { picture: { select: { alt: true, width: true, height: true } } },
  orderBy: [{ position: "asc" }, { pictureId: "asc" }],
} as const satisfies Prisma.FundingProgramme$emblemsArgs;

const tripFields = {
  organisation: { select: { name: true, slug: true, descriptor: true } },
  activity: { select: { number: true, title: true, targetGroup: true } },
  project: {
    include: {
      fundings: {
        include: { programme: { include: { texts: true, emblems } } },
        orderBy: { position: "asc" },
      },
    },
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
    "organisation" | "trip" | "project" | "activity" | "partners" | "participants" | "followUps" | "pages"
  >;
  hostIds: string[];
};

/** For loaders that have already authorised. */
export async function loadTripFacts(access: TripAccess, language: string, tx: Tx): Promise<TripFacts> {
  const row = await tx.trip.findFirstOrThrow({ where: { id: access.tripId }, include: tripFields });
  const accepted = await tx.participant.findMany({
    where: { tripId: access.tripId, deletedAt: null, status: "ACCEPTED" },
    select: { affiliation: true, email: true },
  });
  const followUps = await tx.followUp.findMany({
    where: { tripId: access.tripId, deletedAt: null, state: "DONE", outcome: { not: null } },
    select: { id: true, outcome: true, hostId: true, item: { select: { hostId: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const organisations = new Set(accepted.flatMap(({ affiliation }) => withoutMarks(affiliation?.trim() ?? "") || []));
  return {
    record: {
      organisation: row.organisation,
      trip: tripOf(row),
      project: row.project ? projectOf(row.project, language) : null,
      activity: row.activity,
      partners: row.partners.map(({ role, thanksFor, hostId, project }) => ({ role, thanksFor, hostId, project })),
      followUps: followUps.flatMap(({ id, outcome, hostId, item }) =>
        outcome === null ? [] : [{ id, outcome, hostId: hostId ?? item?.hostId ?? null }],
      ),
      pages: await pagesOf(access, row.organisation.slug, tx),
      participants: {
        accepted: accepted.length,
        organisations: organisations.size,
        people: await ownPeople(access, row.organisation.name, accepted, tx),
      },
    },
    hostIds: [
      ...row.partners.flatMap(({ hostId }) => hostId ?? []),
      ...followUps.flatMap(({ hostId, item }) => hostId ?? item?.hostId ?? []),
    ],
  };
}

/**
 * Who of the directory came along: people with the mail address of a participant, and those who work for the organisation
 * itself, of whom a part need not say so.
 */
async function ownPeople(
  { organisationId, tripId }: TripAccess,
  organisation: string,
  accepted: readonly { email: string | null }[],
  tx: Tx,
): Promise<string[]> {
  const travelled = new Set(accepted.flatMap(({ email }) => email ?? []));
  const people = await tx.person.findMany({
    where: { organisationId, parts: { some: { item: { tripId } } } },
    select: {
      id: true,
      email: true,
      affiliations: { where: { until: null }, select: { hostName: true, host: { select: { name: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const isOwn = ({ email, affiliations }: (typeof people)[number]) =>
    (email !== null && travelled.has(email)) ||
    affiliations.some(({ hostName, host }) => isSameName(host?.name ?? hostName ?? "", organisation));
  return people.filter(isOwn).map(({ id }) => id);
}

/** The page of the organisation and its published reports. */
async function pagesOf({ organisationId }: TripAccess, slug: string, tx: Tx): Promise<string[]> {
  const published = await tx.report.findMany({
    where: { organisationId, status: "PUBLISHED" },
    select: { slug: true },
    orderBy: { slug: "asc" },
  });
  return [`/o/${slug}`, ...published.map((report) => `/o/${slug}/reports/${report.slug}`)];
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
          emblems: programme.emblems
            .filter((emblem) => emblem.language === null || emblem.language === language)
            .map(({ pictureId, minimumWidthMm, picture }) => ({ pictureId, ...picture, minimumWidthMm })),
        },
      };
    }),
  };
  return record;
}
