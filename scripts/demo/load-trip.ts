/** Enters a described trip by the commands a person's forms send, parsed by the same schemas. */
import type { Actor } from "@/access/actor";
import { createItem } from "@/features/agenda-items/commands/create-item";
import { getBoard } from "@/features/agenda-items/queries";
import { createItemSchema } from "@/features/agenda-items/schema";
import { changeDay } from "@/features/days/commands";
import { changeDaySchema } from "@/features/days/schema";
import { createGroup } from "@/features/groups/commands";
import { createGroupSchema } from "@/features/groups/schema";
import { sharePlan } from "@/features/itineraries/commands/share-plan";
import { changeTeam } from "@/features/trips/commands/change-team";
import { changeTrip } from "@/features/trips/commands/change-trip";
import { createTrip } from "@/features/trips/commands/create-trip";
import { changeTripSchema, createTripSchema, teamSchema } from "@/features/trips/schema";
import { acceptWarning } from "@/features/warnings/commands";
import { db } from "@/lib/db";
import type { ItemDescription, TripDescription } from "./description";
import type { Home } from "./home";
import { type Directory, loadDirectory } from "./load-directory";
import { loadFunding } from "./load-funding";
import { loadParticipants } from "./load-participants";
import { loadPictures, loadReport } from "./load-report";
import { loadTravel } from "./load-travel";

/** Enters one trip with everything it has, up to its published report. */
export async function loadTrip(home: Home, description: TripDescription): Promise<void> {
  const { organisationId, admin, organiser } = home;
  const directory = await loadDirectory(home, description);
  const funding = await loadFunding(home, description);
  const { reflections, highlights, outcomes, outlook, activityWhat, ...trip } = description.trip;
  const { tripId } = await createTrip(
    organiser,
    createTripSchema.parse({
      organisationId,
      ...trip,
      projectId: description.partners?.some((one) => one.project) ? null : funding.projectId,
      activityId: funding.activityId,
      activityWhat,
      partners: (description.partners ?? []).map(({ host, project, ...one }) => ({
        ...one,
        hostId: host ? directory.host(host) : null,
        projectId: project ? funding.projectId : null,
      })),
    }),
  );
  const { revision } = await db.trip.findUniqueOrThrow({ where: { id: tripId }, select: { revision: true } });
  const changed = await changeTrip(
    organiser,
    changeTripSchema.parse({ tripId, revision, reflections, highlights, outcomes, outlook }),
  );
  if (admin.userId !== organiser.userId) {
    const members = [{ userId: organiser.userId, role: "ORGANISER", parts: [] }];
    await changeTeam(admin, teamSchema.parse({ tripId, revision: changed.revision, members }));
  }
  const dayIds = await loadDays(organiser, tripId, description);
  const groups = await loadGroups(organiser, tripId, description);
  const itemIds = new Map<string, string>();
  const enter = entering(organiser, tripId, { directory, dayIds, groups, itemIds });
  for (const item of description.items) await enter(item);
  await loadParticipants(home, tripId, description, { groups, itemIds });
  await loadTravel(home, tripId, description, { directory, groups, itemIds });
  await acceptWarnings(organiser, tripId, description, itemIds);
  if (description.share) await share(organiser, tripId);
  const pictures = await loadPictures(organiser, tripId, description);
  await loadReport(home, tripId, description, pictures);
}

async function loadDays(actor: Actor, tripId: string, { days }: TripDescription): Promise<string[]> {
  const rows = await db.day.findMany({ where: { tripId }, orderBy: { position: "asc" } });
  for (const [index, row] of rows.entries()) {
    const given = days[index] ?? {};
    if (Object.keys(given).length > 0)
      await changeDay(actor, changeDaySchema.parse({ tripId, dayId: row.id, revision: row.revision, ...given }));
  }
  return rows.map((row) => row.id);
}

async function loadGroups(
  actor: Actor,
  tripId: string,
  { groups = {} }: TripDescription,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  // Letters are given in order of making, which is the order of the description.
  for (const [letter, name] of Object.entries(groups)) {
    await createGroup(actor, createGroupSchema.parse({ tripId, name }));
    const row = await db.group.findFirstOrThrow({ where: { tripId, name }, select: { id: true } });
    ids.set(letter, row.id);
  }
  return ids;
}

type Around = { directory: Directory; dayIds: string[]; groups: Map<string, string>; itemIds: Map<string, string> };

function entering(actor: Actor, tripId: string, { directory, dayIds, groups, itemIds }: Around) {
  return async function enter(item: ItemDescription, parent?: { id: string; dayId: string | null }): Promise<void> {
    const dayId = item.day === undefined ? (parent?.dayId ?? null) : (dayIds[item.day - 1] ?? null);
    const answer = await createItem(
      actor,
      createItemSchema.parse({
        tripId,
        kind: item.kind,
        title: item.title,
        dayId,
        parentId: parent?.id ?? null,
        startMinute: item.at,
        durationMinutes: item.minutes,
        hostId: item.host ? directory.host(item.host) : null,
        venueId: item.venue ? directory.host(item.venue) : null,
        subjectId: item.subject ? directory.host(item.subject) : null,
        groupIds: (item.groups ?? []).map((letter) => groups.get(letter)),
        parts: (item.parts ?? []).map(({ person, host, ...part }) => ({
          ...part,
          personId: person ? directory.person(person) : null,
          hostId: host ? directory.host(host) : null,
        })),
        ...item.more,
      }),
    );
    itemIds.set(item.title, answer.itemId);
    for (const inner of item.items ?? []) await enter(inner, { id: answer.itemId, dayId });
  };
}

async function share(actor: Actor, tripId: string): Promise<void> {
  const { planRevision } = await db.trip.findUniqueOrThrow({ where: { id: tripId }, select: { planRevision: true } });
  await sharePlan(actor, { tripId, planRevision });
}

/** Throws when the plan does not have such a warning: a slip of the pen in the demo. */
async function acceptWarnings(
  organiser: Actor,
  tripId: string,
  { accepted = [] }: TripDescription,
  itemIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { rule, item, reason } of accepted) {
    const { warnings } = await getBoard(organiser, tripId);
    const warning = warnings.find((one) => one.rule === rule && one.itemIds.includes(itemIds.get(item) ?? ""));
    if (!warning) throw new Error(`The demo has no warning ${rule} about ${item}`);
    await acceptWarning(organiser, { tripId, key: warning.key, reason });
  }
}
