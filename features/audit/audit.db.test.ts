import { expect, it } from "vitest";
import { recordChange } from "@/access/record";
import { db, inTransaction } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { seedHost, seedTrip } from "@/test/seed-trip";
import { getAuditLog } from "./queries";
import { auditFilterSchema } from "./schema";

const everything = auditFilterSchema.parse({});

async function seedRecords(organisationId: string, count: number, startAt = "2026-05-04T09:00:00Z") {
  const start = Date.parse(startAt);
  await db.changeRecord.createMany({
    data: Array.from({ length: count }, (_, place) => ({
      organisationId,
      actorKind: "job",
      actorName: "Demo",
      action: "plan:edit",
      event: "trip.changed",
      subjectType: "trip",
      subjectName: `Change ${place}`,
      at: new Date(start + Math.floor(place / 2) * 60_000), // two in each minute, so that moments alone give no order
    })),
  });
}

it("shows who changed what from what to what, the newest first", async () => {
  const trip = await seedTrip();
  const { organisationId, tripId, organiser, admin } = trip;
  await seedRecords(organisationId, 1);
  await inTransaction((tx) =>
    recordChange(tx, organiser, {
      organisationId,
      tripId,
      action: "plan:edit",
      event: "agenda-item.changed",
      subject: { type: "agenda-item", id: null, name: "Port authority" },
      before: { title: "Port", room: null },
      after: { title: "Port authority", room: null },
    }),
  );

  const { entries, people, trips } = await getAuditLog(admin, organisationId, everything);

  expect(entries).toMatchObject([
    {
      actorName: "Olga Organiser",
      event: "agenda-item.changed",
      trip: { id: tripId },
      before: { title: "Port" },
      after: { title: "Port authority" },
    },
    { actorName: "Demo" },
  ]);
  expect(people).toEqual([{ id: organiser.userId, name: "Olga Organiser" }]);
  expect(trips).toMatchObject([{ id: tripId }]);
});

it("knows by name what the records speak of by id, unless it is somebody else's", async () => {
  const trip = await seedTrip();
  const { organisationId, admin, elsewhereId } = trip;
  const own = await seedHost(trip, "Port of Oslo");
  const foreign = await seedHost({ organisationId: elsewhereId }, "A secret host");
  await inTransaction((tx) =>
    recordChange(tx, admin, {
      organisationId,
      action: "plan:edit",
      event: "agenda-item.changed",
      subject: { type: "agenda-item", id: null },
      before: { hostId: foreign, dayId: null },
      after: { hostId: own, dayId: trip.dayIds[0] },
    }),
  );

  const { names } = await getAuditLog(admin, organisationId, everything);

  expect(names).toEqual({ [own]: "Port of Oslo", [trip.dayIds[0] ?? ""]: "2027-03-09" });
});

it("goes through all pages without a gap and without showing anything twice", async () => {
  const { organisationId, admin } = await seedOrganisation();
  await seedRecords(organisationId, 120);
  const seen: string[] = [];

  for (let before: string | null = null, page = 0; page < 3; page++) {
    const log = await getAuditLog(admin, organisationId, { ...everything, before });
    seen.push(...log.entries.map(({ id }) => id));
    before = log.older;
  }

  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
});

it("asks for a day on the clocks of the office", async () => {
  const { organisationId, admin } = await seedOrganisation({ timeZone: "Pacific/Auckland" });
  await seedRecords(organisationId, 1, "2026-05-04T13:00:00Z"); // already the 5th there

  const on = async (day: string) =>
    (await getAuditLog(admin, organisationId, auditFilterSchema.parse({ day }))).entries;

  expect(await on("2026-05-04")).toEqual([]);
  expect(await on("2026-05-05")).toMatchObject([{ at: { date: "2026-05-05", minute: 60 } }]);
});

it("takes no notice of what cannot be asked for", () => {
  expect(auditFilterSchema.parse({ trip: "x", person: ["a"], day: "9999-12-31", before: "1" })).toEqual({
    trip: null,
    person: null,
    day: null,
    before: null,
  });
});

it("is for admins alone, and holds nothing of other organisations", async () => {
  const { organisationId, admin, organiser, stranger, elsewhereId } = await seedOrganisation();
  await seedRecords(elsewhereId, 3);

  expect((await getAuditLog(admin, organisationId, everything)).entries).toEqual([]);
  await expect(getAuditLog(organiser, organisationId, everything)).rejects.toMatchObject({ code: "forbidden" });
  await expect(getAuditLog(stranger, organisationId, everything)).rejects.toMatchObject({ code: "not-found" });
});
