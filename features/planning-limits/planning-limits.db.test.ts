import { expect, it } from "vitest";
import { usualLimits } from "@/domain/warnings/plan-facts";
import { db } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { setPlanningLimits } from "./commands";
import { getPlanningLimits } from "./queries";
import { planningLimitsSchema } from "./schema";

const limits = (sent: Record<string, unknown>) => planningLimitsSchema.parse({ revision: 0, ...sent });

it("holds plans to the usual limits until an organisation sets its own, and records from what to what", async () => {
  const { organisationId, admin } = await seedOrganisation();
  expect(await getPlanningLimits(admin, organisationId)).toEqual({ organisationId, ...usualLimits, revision: 0 });

  const sent = { longestDayMinutes: "10.5", latestEndMinute: "00:30", confirmedDaysBefore: "14", meals: "on" };
  await setPlanningLimits(admin, limits({ organisationId, ...sent }));

  expect(await getPlanningLimits(admin, organisationId)).toEqual({
    organisationId,
    revision: 1,
    longestDayMinutes: 630,
    latestEndMinute: 1_470,
    confirmedDaysBefore: 14,
    detailsDaysBefore: null,
    restMinutes: null,
    meals: true,
  });
  const record = await db.changeRecord.findFirstOrThrow({
    where: { organisationId, event: "planning-limits.changed" },
  });
  expect(record).toMatchObject({ before: { longestDayMinutes: 720 }, after: { longestDayMinutes: 630 } });
});

it("shows the present limits to somebody who looked at older ones", async () => {
  const { organisationId, admin } = await seedOrganisation();
  await setPlanningLimits(admin, limits({ organisationId, longestDayMinutes: "9" }));

  const late = setPlanningLimits(admin, limits({ organisationId, longestDayMinutes: "8" }));

  await expect(late).rejects.toMatchObject({ code: "stale", present: { longestDayMinutes: 540, revision: 1 } });
});

it("lets one of two who set limits for the first time at once know of the other", async () => {
  const { organisationId, admin } = await seedOrganisation();

  const both = await Promise.allSettled(
    ["9", "8"].map((hours) => setPlanningLimits(admin, limits({ organisationId, longestDayMinutes: hours }))),
  );

  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

it("is for admins of the organisation alone", async () => {
  const { organisationId, organiser, stranger } = await seedOrganisation();

  await expect(setPlanningLimits(organiser, limits({ organisationId }))).rejects.toMatchObject({ code: "forbidden" });
  await expect(setPlanningLimits(stranger, limits({ organisationId }))).rejects.toMatchObject({ code: "not-found" });
  await expect(getPlanningLimits(organiser, organisationId)).rejects.toMatchObject({ code: "forbidden" });
});

it.each([
  ["longestDayMinutes", "25", "hoursOutOfRange"],
  ["restMinutes", "much", "enterHours"],
  ["latestEndMinute", "09:00", "enterEvening"],
  ["confirmedDaysBefore", "-1", "enterDaysBefore"],
])("says why %s cannot be %s", (field, value, message) => {
  const read = planningLimitsSchema.safeParse({ organisationId: crypto.randomUUID(), revision: 0, [field]: value });

  expect(read.error?.issues).toMatchObject([{ path: [field], message }]);
});
