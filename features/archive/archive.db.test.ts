import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { archiveByChance } from "@/test/archive-by-chance";
import { bySaying, columnsNeverFilled } from "@/test/archive-facts";
import { seedOrganisation } from "@/test/seed-organisation";
import { importTrip } from "./commands/import-trip";
import { type Archive, archiveSchema } from "./file-format/archive";
import { exportTrip } from "./queries/export-trip";

beforeAll(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "sojourn-archives-"));
});

/** Columns that stay behind: what was removed, counts of changes, and accounts of people here. */
const staying = [
  "trips.deleted_at",
  "trips.revision",
  "trips.is_template",
  "days.revision",
  "groups.revision",
  "choices.revision",
  "agenda_items.deleted_at",
  "attendance.recorded_by_id",
  "attendance.revision",
  "participants.user_id",
  "participants.deleted_at",
  "participants.revision",
  "takeaways.deleted_at",
  "takeaways.revision",
  "quotes.deleted_at",
  "quotes.revision",
  "legs.deleted_at",
  "legs.revision",
  "stays.deleted_at",
  "stays.revision",
  "announcements.sent_by_id",
  "announcements.revision",
  "follow_ups.deleted_at",
  "follow_ups.revision",
  "pictures.revision",
  "reports.revision",
  "report_revisions.published_by_id",
  "shared_plans.shared_by_id",
  "hosts.deleted_at",
  "hosts.revision",
  "people.deleted_at",
  "people.revision",
  "projects.revision",
  "activities.revision",
  "funding_programmes.revision",
];

/** Brings an archive into an organisation where nothing is, and takes it out again. */
async function thereAndBack(archive: Archive): Promise<Archive> {
  const { organisationId, admin } = await seedOrganisation();
  const { tripId, notTaken } = await importTrip(admin, { organisationId, ...archive });
  expect(notTaken).toEqual([]);
  return exportTrip(admin, { tripId, pictures: "all" });
}

/** Pictures are encoded anew each time they come in, so their pixels are compared by nobody. */
const withoutPixels = (archive: Archive): string =>
  JSON.stringify({
    ...archive,
    pictures: archive.pictures.map(({ data, ...picture }) => ({ ...picture, has: data !== null })),
  });

/** Trips that together fill everything, whatever chance brings. */
const always = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 16, 19, 22].map((seed): [{ seed: number; items: number }] => [
  { seed, items: Math.min(60, 8 * seed - 8) },
]);

describe("whole trips by chance", () => {
  it("come back from elsewhere as they left, and are the same file again", { timeout: 300_000 }, async () => {
    const trips = fc.record({ seed: fc.nat(), items: fc.integer({ min: 0, max: 60 }) });
    const law = fc.asyncProperty(trips, async ({ seed, items }) => {
      const told = archiveByChance(seed, items);
      const once = await thereAndBack(told);
      const twice = await thereAndBack(once);

      archiveSchema.parse(JSON.parse(JSON.stringify(once)));
      expect(bySaying(once)).toEqual(bySaying(told));
      expect(withoutPixels(twice)).toBe(withoutPixels(once));
    });
    await fc.assert(law, { numRuns: 24, endOnFailure: true, examples: always });
  });

  it("fill every column of every table of a trip but those that say who did it here, and when", async () => {
    expect(await columnsNeverFilled()).toEqual(staying);
  });
});
