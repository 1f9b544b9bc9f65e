import type { Row } from "../matrix";
import { aGroup, anOffer, aParticipant, aTakeaway } from "../own-rows";
import type { Knocker, World } from "../world";

const trip = "/api/v1/trips/[tripId]";
const one = `${trip}/participants/[participantId]`;
const removed = { deleted_at: "2030-01-01" };

/** The knocker's own row among the participants; for everybody else somebody's. */
const authorOf = (world: World, { kind, onTrip }: Knocker) =>
  (onTrip.length > 0 ? world.participantOf[kind] : undefined) ?? world.participantId;

/** Participants, groups, invitations, sign-ups and takeaways. */
export const delegation: Record<string, Row> = {
  [`POST ${trip}/participants`]: {
    action: "participants:edit",
    of: "trip",
    target: () => ({ body: { name: "Somebody new" } }),
  },
  [`POST ${trip}/participants/list`]: {
    action: "participants:edit",
    of: "trip",
    target: () => ({ body: { list: "One Person\nAnother Person" } }),
  },
  [`POST ${trip}/participants/invitations`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => ({ body: { participantIds: [(await aParticipant(world)).participantId] } }),
  },
  [`PATCH ${one}`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => ({ params: await aParticipant(world), body: { revision: 0, name: "Renamed" } }),
  },
  [`DELETE ${one}`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => ({ params: await aParticipant(world) }),
  },
  [`POST ${one}/restore`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => ({ params: await aParticipant(world, removed) }),
  },
  [`POST ${one}/answer`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => ({ params: await aParticipant(world), body: { revision: 0, answer: "ACCEPTED" } }),
  },
  [`POST ${one}/needs/views`]: {
    action: "needs:read",
    of: "trip",
    target: async (world) => {
      const params = await aParticipant(world);
      await world.rows.insert("needs", { participant_id: params.participantId, food: "Vegan" });
      return { params };
    },
  },
  [`POST ${trip}/groups`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => {
      await aGroup(world); // letters are few; those of earlier knockers go
      return { body: { name: "New group" } };
    },
  },
  [`PATCH ${trip}/groups/[groupId]`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => ({ params: await aGroup(world), body: { revision: 0, name: "Renamed" } }),
  },
  [`DELETE ${trip}/groups/[groupId]`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => ({ params: await aGroup(world) }),
  },
  [`POST ${trip}/groups/[groupId]/members`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => ({
      params: await aGroup(world),
      body: { participantIds: [(await aParticipant(world)).participantId] },
    }),
  },
  [`DELETE ${trip}/groups/[groupId]/members`]: {
    action: "participants:edit",
    of: "trip",
    target: async (world) => {
      const [group, member] = [await aGroup(world), await aParticipant(world)];
      await world.rows.insert("group_members", {
        group_id: group.groupId,
        participant_id: member.participantId,
        trip_id: world.tripId,
      });
      return { params: group, body: { participantIds: [member.participantId] } };
    },
  },
  [`POST ${trip}/items/[itemId]/sign-up`]: {
    action: "itinerary:sign-up",
    of: "own trip",
    target: async (world) => ({ params: await anOffer(world), body: {} }),
  },
  [`DELETE ${trip}/items/[itemId]/sign-up`]: {
    action: "itinerary:sign-up",
    of: "own trip",
    target: async (world, knocker) => ({ params: await anOffer(world, knocker.userId) }),
  },
  [`PUT ${trip}/items/[itemId]/sign-ups`]: {
    action: "sign-ups:edit",
    of: "own trip",
    target: async (world) => {
      const { participantId, ...params } = await anOffer(world);
      return { params, body: { participantIds: [participantId] } };
    },
  },
  [`POST ${trip}/takeaways`]: {
    action: "takeaways:write",
    of: "trip",
    target: ({ itemId }) => ({ body: { itemId, text: "Measure twice", shared: true } }),
  },
  [`PATCH ${trip}/takeaways/[takeawayId]`]: {
    action: "takeaways:write",
    of: "trip",
    target: async (world, knocker) => ({
      params: await aTakeaway(world, authorOf(world, knocker)),
      body: { revision: 0, text: "Measure three times" },
    }),
  },
  [`DELETE ${trip}/takeaways/[takeawayId]`]: {
    action: "takeaways:write",
    of: "trip",
    target: async (world, knocker) => ({ params: await aTakeaway(world, authorOf(world, knocker)) }),
  },
  [`POST ${trip}/takeaways/[takeawayId]/restore`]: {
    action: "takeaways:write",
    of: "trip",
    target: async (world, knocker) => ({ params: await aTakeaway(world, authorOf(world, knocker), removed) }),
  },
};
