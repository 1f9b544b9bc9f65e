import { randomUUID } from "node:crypto";
import type { Row } from "../matrix";
import { aChoice, anItem, aTrip, aWarning } from "../own-rows";

const trip = "/api/v1/trips/[tripId]";
const removed = { deleted_at: "2030-01-01" };

/** Trips, days and agenda items. */
export const plan: Record<string, Row> = {
  "POST /api/v1/trips": {
    action: "trips:create",
    of: "organisation",
    target: ({ organisationId }) => ({
      body: { organisationId, title: "New", city: "Riga", timeZone: "Europe/Riga", dayCount: 2 },
    }),
  },
  [`PATCH ${trip}`]: {
    action: "trip:edit",
    of: "own trip",
    target: async (world) => ({ params: await aTrip(world), body: { revision: 0, title: "Renamed" } }),
  },
  [`GET ${trip}/archive`]: { action: "trip:archive", also: ["needs:read"], of: "trip" },
  [`DELETE ${trip}`]: {
    action: "trip:team",
    of: "own trip",
    target: async (world) => ({ params: await aTrip(world), body: { revision: 0 } }),
  },
  [`POST ${trip}/restore`]: {
    action: "trips:create",
    target: async (world) => ({ params: await aTrip(world, removed), body: { organisationId: world.organisationId } }),
    // A deleted trip is hidden even from members who could not have deleted it.
    expect: ({ cookie, link, inOrganisation, onTrip }) => {
      if (!cookie && !link) return "sign-in";
      const mayDelete = onTrip.includes("organiser") || inOrganisation.includes("admin");
      return mayDelete ? "done" : "hidden";
    },
  },
  [`POST ${trip}/cancel`]: {
    action: "trip:edit",
    of: "own trip",
    target: async (world) => ({ params: await aTrip(world), body: { revision: 0, reason: "Storm" } }),
  },
  [`DELETE ${trip}/cancel`]: {
    action: "trip:edit",
    of: "own trip",
    target: async (world) => ({
      params: await aTrip(world, { cancelled_at: "2030-01-01", cancel_reason: "Storm" }),
      body: { revision: 0 },
    }),
  },
  [`POST ${trip}/move`]: {
    action: "trip:edit",
    of: "own trip",
    target: async (world) => ({ params: await aTrip(world), body: { revision: 0, startDate: "2031-05-05" } }),
  },
  [`PUT ${trip}/days`]: {
    action: "plan:edit",
    of: "own trip",
    target: async (world) => {
      const own = await aTrip(world);
      return { params: own, body: { days: [{ id: own.dayId }, { id: randomUUID(), theme: "Ships" }] } };
    },
  },
  [`PUT ${trip}/team`]: {
    action: "trip:team",
    of: "own trip",
    target: async (world) => ({
      params: await aTrip(world),
      body: {
        revision: 0,
        members: [{ userId: world.knockers.find(({ kind }) => kind === "organiser")?.userId, role: "ORGANISER" }],
      },
    }),
  },
  [`PATCH ${trip}/days/[dayId]`]: {
    action: "plan:edit",
    of: "own trip",
    target: async (world) => ({ params: await aTrip(world), body: { revision: 0, theme: "Ships" } }),
  },
  [`GET ${trip}/days/[dayId]/shift`]: {
    action: "plan:edit",
    of: "trip",
    target: ({ dayId }) => ({ params: { dayId }, query: "?from=08:00&minutes=20" }),
  },
  [`POST ${trip}/days/[dayId]/shift`]: {
    action: "plan:edit",
    of: "own trip",
    target: async (world) => {
      const own = await aTrip(world, { plan_revision: 4 });
      const item = { id: randomUUID(), trip_id: own.tripId, organisation_id: world.organisationId, day_id: own.dayId };
      await world.rows.insert("agenda_items", { ...item, kind: "TALK", title: "Talk", start_minute: 600 });
      return { params: own, body: { from: "08:00", minutes: 20, planRevision: 4 } };
    },
  },
  [`GET ${trip}/days/[dayId]/map`]: {
    action: "trip:read",
    of: "trip",
    target: ({ dayId }) => ({ params: { dayId } }),
  },
  [`GET ${trip}/plan`]: { action: "trip:read", of: "trip" },
  [`GET ${trip}/suggestion`]: { action: "plan:edit", of: "trip" },
  [`GET ${trip}/plan/surroundings`]: { action: "plan:edit", of: "trip" },
  [`GET ${trip}/plan/events`]: { action: "trip:read", of: "trip" },
  [`PUT ${trip}/plan/visits/[visitId]`]: {
    action: "trip:read",
    of: "trip",
    target: () => ({ params: { visitId: randomUUID() } }),
  },
  [`DELETE ${trip}/plan/visits/[visitId]`]: {
    action: "trip:read",
    of: "trip",
    target: () => ({ params: { visitId: randomUUID() } }),
  },
  [`PUT ${trip}/warnings/[key]`]: {
    action: "plan:edit",
    of: "own trip",
    target: async (world) => ({ params: await aWarning(world), body: { reason: "It is meant so." } }),
  },
  [`DELETE ${trip}/warnings/[key]`]: {
    action: "plan:edit",
    of: "own trip",
    target: async (world) => ({ params: await aWarning(world) }),
  },
  [`POST ${trip}/items`]: {
    action: "plan:edit",
    of: "trip",
    target: ({ dayId }) => ({
      body: { kind: "TALK", title: "New talk", dayId, startMinute: "15:00", durationMinutes: 30 },
    }),
  },
  [`DELETE ${trip}/items`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({ body: { items: [{ ...(await anItem(world)), revision: 0 }] } }),
  },
  [`POST ${trip}/items/copies`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({ body: { copies: [await anItem(world)] } }),
  },
  [`PATCH ${trip}/items/[itemId]`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({ params: await anItem(world), body: { revision: 0, title: "Renamed" } }),
  },
  [`DELETE ${trip}/items/[itemId]`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({ params: await anItem(world), body: { revision: 0 } }),
  },
  [`POST ${trip}/items/[itemId]/restore`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({ params: await anItem(world, removed) }),
  },
  [`POST ${trip}/items/[itemId]/split`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({
      params: await anItem(world),
      body: { revision: 0, breakStart: "09:10", breakMinutes: "10 min", breakTitle: "Coffee" },
    }),
  },
  [`POST ${trip}/items/[itemId]/join`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => {
      const { itemId: continuesId } = await anItem(world);
      return { params: await anItem(world, { start_minute: 600, continues_id: continuesId }), body: { revision: 0 } };
    },
  },
  [`PUT ${trip}/items/places`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({
      body: {
        places: [
          {
            ...(await anItem(world)),
            revision: 0,
            dayId: world.secondDayId,
            parentId: null,
            startMinute: "16:00",
            durationMinutes: 30,
            dayPart: null,
            position: 0,
          },
        ],
      },
    }),
  },
  [`POST ${trip}/choices`]: {
    action: "plan:edit",
    of: "trip",
    target: ({ itemId }) => ({ body: { title: "Museum or hike", itemIds: [itemId] } }),
  },
  [`PATCH ${trip}/choices/[choiceId]`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({ params: await aChoice(world), body: { revision: 0, title: "Museum or boat" } }),
  },
  [`DELETE ${trip}/choices/[choiceId]`]: {
    action: "plan:edit",
    of: "trip",
    target: async (world) => ({ params: await aChoice(world), body: { revision: 0 } }),
  },
  [`POST ${trip}/share`]: {
    action: "plan:share",
    of: "own trip",
    target: async (world) => {
      const own = await aTrip(world, { plan_revision: 4 });
      const item = {
        id: randomUUID(),
        trip_id: own.tripId,
        organisation_id: world.organisationId,
        day_id: own.dayId,
        kind: "TALK",
        title: "Talk",
      };
      await world.rows.insert("agenda_items", item);
      return { params: own, body: { planRevision: 4 } };
    },
  },
};
