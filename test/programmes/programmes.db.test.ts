import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Actor } from "@/access/actor";
import { createItem } from "@/features/agenda-items/commands/create-item";
import { getBoard } from "@/features/agenda-items/queries";
import { createItemSchema } from "@/features/agenda-items/schema";
import { exportTrip } from "@/features/archive/queries/export-trip";
import { createChoice } from "@/features/choices/commands";
import { createChoiceSchema } from "@/features/choices/schema";
import { changeDay } from "@/features/days/commands";
import { changeDaySchema } from "@/features/days/schema";
import { createProgramme } from "@/features/funding/commands/programmes";
import { createProject } from "@/features/funding/commands/projects";
import { createProgrammeSchema, createProjectSchema } from "@/features/funding/schema";
import { createGroup } from "@/features/groups/commands";
import { createGroupSchema } from "@/features/groups/schema";
import { createHost } from "@/features/hosts/commands/create-host";
import { createHostSchema } from "@/features/hosts/schema";
import { addParticipant } from "@/features/participants/commands/add-participants";
import { addParticipantSchema } from "@/features/participants/schema";
import { createPerson } from "@/features/people/commands/create-person";
import { createPersonSchema } from "@/features/people/schema";
import { createTrip } from "@/features/trips/commands/create-trip";
import { createTripSchema } from "@/features/trips/schema";
import { db } from "@/lib/db";
import { seedOrganisation } from "../seed-organisation";
import { programmes, programmesElsewhere } from "./all";
import { enterProgramme, type Send } from "./enter-programme";
import { readProgramme } from "./read-programme";
import { inOneOrder } from "./same-programme";

type Door = [path: RegExp, run: (actor: Actor, input: unknown) => Promise<unknown>];

/** What stands behind an address: a schema and a command, as in its route. */
const door = <Schema extends z.ZodType>(
  path: RegExp,
  schema: Schema,
  command: (actor: Actor, input: z.output<Schema>) => Promise<unknown>,
): Door => [path, (actor, input) => command(actor, schema.parse(input))];

const doors: Door[] = [
  door(/^\/organisations\/(?<organisationId>[^/]+)\/hosts$/, createHostSchema, createHost),
  door(/^\/organisations\/(?<organisationId>[^/]+)\/people$/, createPersonSchema, createPerson),
  door(/^\/organisations\/(?<organisationId>[^/]+)\/funding-programmes$/, createProgrammeSchema, createProgramme),
  door(/^\/organisations\/(?<organisationId>[^/]+)\/projects$/, createProjectSchema, createProject),
  door(/^\/trips$/, createTripSchema, createTrip),
  door(/^\/trips\/(?<tripId>[^/]+)\/participants$/, addParticipantSchema, addParticipant),
  door(/^\/trips\/(?<tripId>[^/]+)\/groups$/, createGroupSchema, createGroup),
  door(/^\/trips\/(?<tripId>[^/]+)\/choices$/, createChoiceSchema, createChoice),
  door(/^\/trips\/(?<tripId>[^/]+)\/items$/, createItemSchema, createItem),
  door(/^\/trips\/(?<tripId>[^/]+)\/days\/(?<dayId>[^/]+)$/, changeDaySchema, changeDay),
];

const sender =
  (actor: Actor): Send =>
  (_method, address, body) => {
    const path = address.replace("/api/v1", "");
    const open = doors.find(([pattern]) => pattern.test(path));
    if (!open) throw new Error(`Nothing stands behind ${address}`);
    return open[1](actor, { ...(body as object), ...open[0].exec(path)?.groups });
  };

const findDays = (tripId: string) =>
  db.day.findMany({ where: { tripId }, select: { id: true, revision: true }, orderBy: { position: "asc" } });

async function entered(facts: (typeof programmes)[keyof typeof programmes]) {
  const { organisationId, admin } = await seedOrganisation();
  const tripId = await enterProgramme(sender(admin), findDays, organisationId, facts);
  return { tripId, admin };
}

describe.each([
  ["as it was", programmes],
  ["with other content", programmesElsewhere],
])("a public programme %s", (_, all) => {
  it.each(Object.entries(all))("is entered and read back without loss: %s", async (_name, facts) => {
    const { tripId, admin } = await entered(facts);

    const archive = await exportTrip(admin, { tripId, pictures: "none" });

    expect(inOneOrder(readProgramme(archive))).toEqual(inOneOrder(facts));
  });
});

it("shows the coffee break and the presentations at one time as one overlap", async () => {
  const { tripId, admin } = await entered(programmes["warsaw-norwegian-clusters"]);

  const { conflicts, items } = await getBoard(admin, tripId);

  const titles = new Map(items.map(({ id, title }) => [id, title]));
  expect(conflicts.map(({ itemIds }) => itemIds.map((id) => titles.get(id)).sort())).toEqual([
    ["Brief presentations", "Coffee break"],
  ]);
});

it("shows no conflict where groups meet side by side, and none between what one chooses from", async () => {
  const { tripId, admin } = await entered(programmes["bergen-staff-week"]);

  const { conflicts } = await getBoard(admin, tripId);

  expect(conflicts).toEqual([]);
});
