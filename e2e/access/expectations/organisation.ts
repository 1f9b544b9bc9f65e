import type { Row } from "../matrix";
import { anArchive } from "../own-archive";
import { aHost, aMember, anActivity, anEmblem, aPerson, aProgramme, aProject, aTrip } from "../own-rows";
import { aForm, aPng } from "../picture-form";

const organisation = "/api/v1/organisations/[organisationId]";
const removed = { deleted_at: "2030-01-01" };
const of = "organisation";

/** The directory, funding, members and the organisation itself. */
export const organisationRows: Record<string, Row> = {
  [`PATCH ${organisation}`]: {
    action: "organisation:edit",
    of,
    target: async ({ rows, organisationId }) => {
      const [row] = await rows.run("select revision from organisations where id = $1", [organisationId]);
      return { body: { revision: row?.revision, descriptor: `As of revision ${String(row?.revision)}` } };
    },
  },
  [`PUT ${organisation}/planning-limits`]: {
    action: "organisation:edit",
    of,
    target: async ({ rows, organisationId }) => {
      const [row] = await rows.run("select revision from planning_limits where organisation_id = $1", [organisationId]);
      return { body: { revision: row?.revision ?? 0, longestDayMinutes: "12", meals: true } };
    },
  },
  [`POST ${organisation}/trips/import`]: {
    action: "trips:create",
    of,
    target: () => ({ body: { ...anArchive } }),
  },
  [`POST ${organisation}/trips/copies`]: {
    action: "trips:create",
    of,
    target: async (world) => ({
      body: {
        // Everybody of the organisation may use its templates; trips only those who may read them.
        fromId: (await aTrip(world, { is_template: true })).tripId,
        title: "Again",
        city: "Riga",
        timeZone: "Europe/Riga",
      },
    }),
  },
  [`GET ${organisation}/hosts`]: { action: "directory:read", of },
  [`POST ${organisation}/hosts`]: { action: "directory:edit", of, target: () => ({ body: { name: "New yard" } }) },
  [`PATCH ${organisation}/hosts/[hostId]`]: {
    action: "directory:edit",
    of,
    target: async (world) => ({ params: await aHost(world), body: { revision: 0, name: "Renamed yard" } }),
  },
  [`DELETE ${organisation}/hosts/[hostId]`]: {
    action: "directory:edit",
    of,
    target: async (world) => ({ params: await aHost(world), body: { revision: 0 } }),
  },
  [`POST ${organisation}/hosts/[hostId]/restore`]: {
    action: "directory:edit",
    of,
    target: async (world) => ({ params: await aHost(world, removed) }),
  },
  [`GET ${organisation}/people`]: { action: "directory:read", of },
  [`POST ${organisation}/people`]: { action: "directory:edit", of, target: () => ({ body: { name: "New person" } }) },
  [`PATCH ${organisation}/people/[personId]`]: {
    action: "directory:edit",
    of,
    target: async (world) => ({ params: await aPerson(world), body: { revision: 0, name: "Renamed person" } }),
  },
  [`DELETE ${organisation}/people/[personId]`]: {
    action: "directory:edit",
    of,
    target: async (world) => ({ params: await aPerson(world), body: { revision: 0 } }),
  },
  [`POST ${organisation}/people/[personId]/restore`]: {
    action: "directory:edit",
    of,
    target: async (world) => ({ params: await aPerson(world, removed) }),
  },
  [`POST ${organisation}/members`]: {
    action: "members:edit",
    of,
    target: (_, { kind }) => ({
      body: { name: "New member", email: `new-${slug(kind)}-${Date.now()}@access.example`, role: "ORGANISER" },
    }),
  },
  [`PATCH ${organisation}/members/[userId]`]: {
    action: "members:edit",
    of,
    target: async (world) => ({ params: await aMember(world), body: { revision: 0, role: "ADMIN" } }),
  },
  [`DELETE ${organisation}/members/[userId]`]: {
    action: "members:edit",
    of,
    target: async (world) => ({ params: await aMember(world), body: { revision: 0 } }),
  },
  [`POST ${organisation}/funding-programmes`]: {
    action: "funding:edit",
    of,
    target: (_, { kind }) => ({ body: { name: `Fund ${kind} ${Date.now()}` } }),
  },
  [`PATCH ${organisation}/funding-programmes/[programmeId]`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({ params: await aProgramme(world), body: { revision: 0, period: "2030–2034" } }),
  },
  [`DELETE ${organisation}/funding-programmes/[programmeId]`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({ params: await aProgramme(world), body: { revision: 0 } }),
  },
  [`POST ${organisation}/funding-programmes/[programmeId]/emblems`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({
      params: await aProgramme(world),
      form: aForm({ alt: "Emblem of the fund", file: aPng() }),
    }),
  },
  [`PATCH ${organisation}/funding-programmes/[programmeId]/emblems/[pictureId]`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({ params: await anEmblem(world), body: { revision: 0, alt: "Another emblem" } }),
  },
  [`DELETE ${organisation}/funding-programmes/[programmeId]/emblems/[pictureId]`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({ params: await anEmblem(world) }),
  },
  [`GET ${organisation}/projects`]: { action: "funding:read", of },
  [`POST ${organisation}/projects`]: {
    action: "funding:edit",
    of,
    target: (_, { kind }) => ({ body: { name: `Project ${kind} ${Date.now()}` } }),
  },
  [`PATCH ${organisation}/projects/[projectId]`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({ params: await aProject(world), body: { revision: 0, code: "NEW" } }),
  },
  [`DELETE ${organisation}/projects/[projectId]`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({ params: await aProject(world), body: { revision: 0 } }),
  },
  [`POST ${organisation}/projects/[projectId]/activities`]: {
    action: "funding:edit",
    of,
    target: async ({ projectId }, { kind }) => ({
      params: { projectId },
      body: { number: `${slug(kind)}-${Date.now()}`.slice(-20), title: "Exchange" },
    }),
  },
  [`PATCH ${organisation}/projects/[projectId]/activities/[activityId]`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({ params: await anActivity(world), body: { revision: 0, title: "Renamed" } }),
  },
  [`DELETE ${organisation}/projects/[projectId]/activities/[activityId]`]: {
    action: "funding:edit",
    of,
    target: async (world) => ({ params: await anActivity(world), body: { revision: 0 } }),
  },
};

function slug(kind: string): string {
  return kind.replaceAll(" ", "-");
}
