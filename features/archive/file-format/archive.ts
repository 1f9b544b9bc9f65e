import { z } from "zod";
import { checkReferences } from "./check-references";
import {
  archivedAnnouncement,
  archivedFollowUp,
  archivedLeg,
  archivedParticipant,
  archivedQuote,
  archivedStay,
  archivedTakeaway,
} from "./delegation";
import { archivedHost, archivedPerson, archivedProgramme, archivedProject } from "./directory";
import { archivedItem } from "./items";
import { archivedPicture, archivedReport } from "./reports";
import { archivedSharedPlan } from "./shared-plan";
import { archivedChoice, archivedDay, archivedGroup, archivedTrip } from "./trip";

/** What an export may leave out, and says so. */
export const leftOut = ["needs", "pictures"] as const;

/** The shape of the file, without what only the whole can tell. docs/archive.schema.json is made of it. */
export const archiveShape = z.strictObject({
  format: z.literal("sojourn-trip", "notAnArchive"),
  version: z.literal(1, "archiveVersion"),
  without: z.array(z.enum(leftOut)).max(leftOut.length),
  trip: archivedTrip,
  days: z.array(archivedDay).max(400, "tooMany"),
  groups: z.array(archivedGroup).max(26, "tooMany"),
  choices: z.array(archivedChoice).max(500, "tooMany"),
  items: z.array(archivedItem).max(3_000, "tooMany"),
  participants: z.array(archivedParticipant).max(5_000, "tooMany"),
  takeaways: z.array(archivedTakeaway).max(20_000, "tooMany"),
  quotes: z.array(archivedQuote).max(20_000, "tooMany").default([]),
  legs: z.array(archivedLeg).max(5_000, "tooMany"),
  stays: z.array(archivedStay).max(5_000, "tooMany"),
  announcements: z.array(archivedAnnouncement).max(2_000, "tooMany"),
  followUps: z.array(archivedFollowUp).max(5_000, "tooMany"),
  pictures: z.array(archivedPicture).max(300, "tooMany"),
  reports: z.array(archivedReport).max(200, "tooMany"),
  sharedPlans: z.array(archivedSharedPlan).max(500, "tooMany"),
  hosts: z.array(archivedHost).max(5_000, "tooMany"),
  people: z.array(archivedPerson).max(10_000, "tooMany"),
  projects: z.array(archivedProject).max(200, "tooMany"),
  fundingProgrammes: z.array(archivedProgramme).max(500, "tooMany"),
});

/** A whole trip as one file; every name in it is that of one thing in it. */
export const archiveSchema = archiveShape.superRefine(checkReferences);

export type Archive = z.output<typeof archiveShape>;
