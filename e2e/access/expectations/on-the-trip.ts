import type { Row } from "../matrix";
import { aFollowUp, aLeg, anAnnouncement, anItemToday, aParticipant, aStay } from "../own-rows";

const trip = "/api/v1/trips/[tripId]";
const removed = { deleted_at: "2030-01-01" };

const leg = {
  mode: "TRAIN",
  fromPlace: "Turku",
  toPlace: "Tampere",
  departDate: "2031-05-05",
  departTimeZone: "Europe/Helsinki",
  arriveTimeZone: "Europe/Helsinki",
};
const stay = { name: "Inn", checkInDate: "2031-05-05", checkOutDate: "2031-05-06", timeZone: "Europe/Helsinki" };

/** Legs, stays, attendance, announcements and follow-ups. */
export const onTheTrip: Record<string, Row> = {
  [`POST ${trip}/legs`]: { action: "travel:edit", of: "trip", target: () => ({ body: leg }) },
  [`PATCH ${trip}/legs/[legId]`]: {
    action: "travel:edit",
    of: "trip",
    target: async (world) => ({ params: await aLeg(world), body: { revision: 0, number: "R 7" } }),
  },
  [`DELETE ${trip}/legs/[legId]`]: {
    action: "travel:edit",
    of: "trip",
    target: async (world) => ({ params: await aLeg(world) }),
  },
  [`POST ${trip}/legs/[legId]/restore`]: {
    action: "travel:edit",
    of: "trip",
    target: async (world) => ({ params: await aLeg(world, removed) }),
  },
  [`POST ${trip}/stays`]: { action: "travel:edit", of: "trip", target: () => ({ body: stay }) },
  [`PATCH ${trip}/stays/[stayId]`]: {
    action: "travel:edit",
    of: "trip",
    target: async (world) => ({ params: await aStay(world), body: { revision: 0, paidBy: "the project" } }),
  },
  [`DELETE ${trip}/stays/[stayId]`]: {
    action: "travel:edit",
    of: "trip",
    target: async (world) => ({ params: await aStay(world) }),
  },
  [`POST ${trip}/stays/[stayId]/restore`]: {
    action: "travel:edit",
    of: "trip",
    target: async (world) => ({ params: await aStay(world, removed) }),
  },
  [`PUT ${trip}/items/[itemId]/attendance`]: {
    action: "attendance:edit",
    of: "trip",
    target: async (world) => ({
      params: await anItemToday(world),
      body: { entries: [{ ...(await aParticipant(world)), presence: "PRESENT", revision: null }] },
    }),
  },
  [`POST ${trip}/items/[itemId]/check-in`]: {
    action: "attendance:check-in",
    of: "trip",
    target: async (world) => ({ params: await anItemToday(world) }),
  },
  [`POST ${trip}/announcements`]: {
    action: "announcements:send",
    of: "trip",
    target: () => ({ body: { subject: "The bus is here", text: "Come down.", forEveryone: true } }),
  },
  [`DELETE ${trip}/announcements/[announcementId]`]: {
    action: "announcements:send",
    of: "trip",
    target: async (world) => ({ params: await anAnnouncement(world), body: { revision: 0 } }),
  },
  [`POST ${trip}/follow-ups`]: {
    action: "follow-ups:edit",
    of: "trip",
    target: ({ hostId }) => ({ body: { what: "Send the slides", hostId, dueOn: "2031-06-01" } }),
  },
  [`PATCH ${trip}/follow-ups/[followUpId]`]: {
    action: "follow-ups:edit",
    of: "trip",
    target: async (world) => ({ params: await aFollowUp(world), body: { revision: 0, state: "DONE" } }),
  },
  [`DELETE ${trip}/follow-ups/[followUpId]`]: {
    action: "follow-ups:edit",
    of: "trip",
    target: async (world) => ({ params: await aFollowUp(world) }),
  },
  [`POST ${trip}/follow-ups/[followUpId]/restore`]: {
    action: "follow-ups:edit",
    of: "trip",
    target: async (world) => ({ params: await aFollowUp(world, removed) }),
  },
};
