import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { ZodError } from "zod";
import { deleteTrip } from "@/features/trips/commands/delete-trip";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { archiveByChance } from "@/test/archive-by-chance";
import { seedOrganisation } from "@/test/seed-organisation";
import { seedItem, seedParticipant, seedTrip } from "@/test/seed-trip";
import { importTrip } from "./commands/import-trip";
import type { Archive } from "./file-format/archive";
import { exportTrip } from "./queries/export-trip";
import { tripFile } from "./queries/trip-file";

beforeAll(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "sojourn-archives-"));
});

const archive = archiveByChance(4, 12);

/** Reads a file as an upload would bring it. */
const fileOf = (value: unknown) => new Blob([typeof value === "string" ? value : JSON.stringify(value)]);

it("runs under whoever imports it, mails nobody and opens nothing", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const mails = await db.outboxMail.count();

  const { tripId } = await importTrip(admin, { organisationId, file: fileOf(archive) });

  const trip = await db.trip.findUniqueOrThrow({
    where: { id: tripId },
    include: { team: true, participants: { include: { links: true } } },
  });
  expect(trip.team).toMatchObject([{ userId: admin.userId, role: "ORGANISER" }]);
  expect(trip.participants.flatMap(({ links }) => links)).toEqual([]);
  expect(trip.participants.filter(({ userId }) => userId !== null)).toEqual([]);
  expect(await db.outboxMail.count()).toBe(mails);
  const records = await db.changeRecord.findMany({ where: { tripId } });
  expect(records).toMatchObject([{ event: "trip.imported", actorUserId: admin.userId }]);
  await deleteTrip(admin, { tripId, revision: 0 });
  expect(await db.trip.count({ where: { id: tripId, deletedAt: null } })).toBe(0);
});

it("changes nothing that is there, and uses it when it is the same", async () => {
  const { organisationId, admin } = await seedOrganisation();
  await importTrip(admin, { organisationId, ...archive });
  const directory = async () => ({
    hosts: await db.host.findMany({
      where: { organisationId },
      include: { names: true, addresses: true, facts: true },
    }),
    people: await db.person.count({ where: { organisationId, email: { not: null } } }),
    projects: await db.project.findMany({ where: { organisationId }, include: { activities: true, fundings: true } }),
  });
  const before = await directory();
  const slugs = new Set(archive.reports.map(({ slug }) => slug));

  const again = await importTrip(admin, { organisationId, ...archive });

  expect(await directory()).toEqual(before);
  const reports = await db.report.findMany({ where: { tripId: again.tripId } });
  expect(reports.map(({ slug }) => slug).sort()).toEqual([...slugs].map((slug) => `${slug}-2`).sort());
});

it("publishes nothing and adds no project for those who may not do so", async () => {
  const { organisationId, organiser } = await seedOrganisation();
  const full = [...Array(40).keys()]
    .map((seed) => archiveByChance(seed, 1))
    .find(({ projects, reports }) => projects.length > 0 && reports.some(({ published }) => published !== null));
  if (!full) throw new Error("No such trip by chance");

  const { tripId, notTaken } = await importTrip(organiser, { organisationId, ...full });

  expect(notTaken).toEqual(expect.arrayContaining(["project", "activity", "publication"]));
  expect(await db.project.count({ where: { organisationId } })).toBe(0);
  expect(await db.report.count({ where: { tripId, publishedId: { not: null } } })).toBe(0);
  expect(await db.report.count({ where: { tripId, status: "IN_REVIEW" } })).toBeGreaterThan(0);
});

it("says where a file is wrong, and writes nothing of it", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const [item, ...rest] = archive.items;
  const wrong = { ...archive, items: [{ ...item, startMinute: 1440, host: "host-99" }, ...rest] };

  const problem = await importTrip(admin, { organisationId, file: fileOf(wrong) }).catch((error: unknown) => error);

  expect(problem).toBeInstanceOf(ZodError);
  expect((problem as ZodError).issues[0]).toMatchObject({ path: ["items", 0, "startMinute"], message: "enterTime" });
  expect(await db.trip.count({ where: { organisationId } })).toBe(0);
});

it.each([
  ["names what is not in it", { trip: { ...archive.trip, project: "project-9" } }, "trip.project", "unknownName"],
  ["has an item inside itself", { items: inside(archive) }, "items.0.parent", "insideItself"],
  ["has two groups of one letter", { groups: twoGroups() }, "groups.1", "usedTwice"],
])("refuses a file that %s", async (_, change, path, message) => {
  const { organisationId, admin } = await seedOrganisation();

  const problem = await importTrip(admin, { organisationId, ...archive, ...change }).catch((error: unknown) => error);

  const issues = (problem as ZodError).issues.map((issue) => [issue.path.join("."), issue.message]);
  expect(issues).toContainEqual([path, message]);
});

it.each([
  ["broken JSON", "{"],
  ["a list", "[]"],
  ["another format", { format: "something else" }],
  ["a later version", { ...archive, version: 2 }],
])("refuses %s, which is no archive it reads", async (_, value) => {
  const { organisationId, admin } = await seedOrganisation();

  await expect(importTrip(admin, { organisationId, file: fileOf(value) })).rejects.toMatchObject({
    code: "invalid",
    fields: { file: expect.stringMatching(/^(notAnArchive|archiveVersion)$/) },
  });
});

it("leaves needs out for an admin who does not run the trip, private takeaways and ids for everybody", async () => {
  const trip = await seedTrip({ title: "Știință & Åse / 日本" });
  const participantId = await seedParticipant(trip, { needs: { create: { food: "no nuts" } } });
  const itemId = await seedItem(trip);
  const own = { tripId: trip.tripId, itemId, participantId };
  await db.takeaway.create({ data: { ...own, text: "only for me" } });
  await db.takeaway.create({ data: { ...own, text: "for all", shared: true } });

  const byOrganiser = await exportTrip(trip.organiser, { tripId: trip.tripId, pictures: "all" });
  const byAdmin = await tripFile(trip.admin, { tripId: trip.tripId, pictures: "none" });

  expect(byOrganiser.participants).toMatchObject([{ needs: { food: "no nuts" } }]);
  expect(byOrganiser.takeaways.map(({ text }) => text)).toEqual(["for all"]);
  expect(JSON.parse(byAdmin.text)).toMatchObject({ without: ["needs", "pictures"], participants: [{ needs: null }] });
  expect(byAdmin.fileName).toMatch(/^[a-z0-9-]+\.sojourn\.json$/);
  expect(byAdmin.text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(byAdmin.text).not.toContain("@example.org");
});

it("is for admins and organisers of the trip, and imports for members", async () => {
  const trip = await seedTrip();
  const { tripId, organisationId } = trip;

  await expect(exportTrip(trip.member, { tripId, pictures: "none" })).rejects.toMatchObject({ code: "forbidden" });
  await expect(exportTrip(trip.stranger, { tripId, pictures: "none" })).rejects.toBeInstanceOf(Refusal);
  await expect(importTrip(trip.stranger, { organisationId, ...archive })).rejects.toMatchObject({ code: "not-found" });
});

function inside({ items }: Archive): Archive["items"] {
  return items.map((item, index) => (index === 0 ? { ...item, parent: item.id } : item));
}

function twoGroups(): Archive["groups"] {
  return ["group-1", "group-2"].map((id) => ({ id, letter: "A", name: "One" }));
}
