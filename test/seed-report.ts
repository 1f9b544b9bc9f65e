/** Rows for tests of reports: a trip to Turku that left something behind. */
import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { seedHost, seedItem, seedParticipant, seedPerson, seedTrip } from "./seed-trip";

/**
 * Two numbered days with a theme each, a visit with a speaker and a message, a workshop, a takeaway that may be quoted
 * and one that may not. Everything a journey report needs is there: `publishReport` passes its checks.
 */
export async function seedJourney() {
  const trip = await seedTrip({ title: "Turku study visit", days: 2, timeZone: "Europe/Helsinki" });
  const { organisationId, tripId, dayIds } = trip;
  await db.trip.update({
    where: { id: tripId },
    data: {
      city: "Turku",
      country: "Finland",
      purpose: "see how a small harbour measures its air",
      delegation: "members of the cluster",
      reflections: ["A sensor on every quay is within reach."],
    },
  });
  await db.day.update({ where: { id: dayIds[0] ?? "" }, data: { theme: "Clean air" } });
  await db.day.update({ where: { id: dayIds[1] ?? "" }, data: { theme: "Warm houses" } });
  const hostId = await seedHost(trip, "Ilmamittaus Åbo");
  const personId = await seedPerson(trip, "Märta Öhman");
  const visitId = await seedItem(trip, {
    title: "Visit to the measuring station",
    dayId: dayIds[0],
    startMinute: 600,
    durationMinutes: 90,
    hostStatus: "CONFIRMED",
    hostId,
    keyMessage: "measure first, then decide",
  });
  await db.part.create({
    data: { itemId: visitId, tripId, organisationId, role: "SPEAKER", personId, hostId, roleThen: "Head of Measuring" },
  });
  const secondHostId = await seedHost(trip, "Talotekniikka Oy");
  await seedItem(trip, {
    title: "Visit to the heat plant",
    dayId: dayIds[1],
    startMinute: 600,
    hostStatus: "CONFIRMED",
    hostId: secondHostId,
  });
  await seedItem(trip, { title: "Visit that fell through", dayId: dayIds[1], hostStatus: "DECLINED" });
  const participantId = await seedParticipant(trip, { name: "Ioana Mureșan", affiliation: "Aer Curat" });
  const quote = { text: "We will measure our own harbour.", shared: true, quoteAllowedAt: new Date() };
  const [quoteId, silentId] = [randomUUID(), randomUUID()];
  await db.takeaway.createMany({
    data: [
      { id: quoteId, tripId, itemId: visitId, participantId, ...quote },
      { id: silentId, tripId, participantId, text: "Not for everybody.", shared: true },
    ],
  });
  return { ...trip, hostId, personId, visitId, participantId, quoteId, silentId };
}
