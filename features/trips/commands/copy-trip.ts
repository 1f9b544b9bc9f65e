import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { copyOfProgramme } from "@/domain/trip-copy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { copyStays } from "../copy/copy-stays";
import { loadProgramme } from "../copy/load-programme";
import { writeProgramme } from "../copy/write-programme";
import { loadTrip, type TripDetails } from "../find-trip";
import type { CopyTripInput } from "../schema";
import { writePartners } from "../trip-details";

/**
 * Makes a trip, or a template, out of a trip or a template: the same days and items, and what the input ticks. Nobody
 * who was on the first one is on the second; whoever makes it runs it.
 *
 * @throws {Refusal} `not-found` for a trip of another organisation
 */
export async function copyTrip(actor: Actor, input: CopyTripInput): Promise<{ tripId: string; title: string }> {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "trips:create");
  const source = await authorise(actor, { trip: input.fromId }, "trip:read");
  if (source.organisationId !== organisationId) throw new Refusal("not-found", "notFound");
  const startDate = input.asTemplate ? null : input.startDate;
  return inTransaction(async (tx) => {
    const old = await loadTrip(source, tx);
    const programme = copyOfProgramme(
      await loadProgramme(tx, source.tripId),
      { first: startDate, from: old, to: input, keepAnswers: input.answers && !input.asTemplate },
      randomUUID,
    );
    const trip = await tx.trip.create({ data: { ...fieldsOf(old, input), organisationId }, select: { id: true } });
    const target = { tripId: trip.id, organisationId };
    await writeTeam(tx, actor, target.tripId, input.team ? old.team : []);
    if (input.partners)
      await writePartners(
        tx,
        target,
        old.partners.map(({ name: _, ...partner }) => partner),
      );
    await writeProgramme(tx, target, programme, { ...input, answers: input.answers && !input.asTemplate });
    const dates = { from: old.startDate, to: startDate };
    const stays = input.stays ? await copyStays(tx, source.tripId, target.tripId, dates) : 0;
    await record(tx, source, target.tripId, input, {
      days: programme.days.length,
      items: programme.items.length,
      stays,
    });
    return { tripId: trip.id, title: input.title };
  });
}

/** What the new trip says about itself. What came of the old one stays with it. */
function fieldsOf(old: TripDetails, input: CopyTripInput) {
  const { kind, language, purpose, delegation } = old;
  const { title, city, country, timeZone, asTemplate } = input;
  const { projectId, activityId, activityWhat, contacts, practical, note } = old;
  return {
    ...{ kind, language, purpose, delegation, title, city, country, timeZone },
    isTemplate: asTemplate,
    ...(asTemplate ? {} : { seriesName: input.seriesName, seriesNumber: input.seriesNumber }),
    ...(input.partners ? { projectId, activityId, activityWhat } : {}),
    ...(input.practical ? { contacts, practical, note } : {}),
  };
}

async function writeTeam(tx: Tx, actor: Actor, tripId: string, team: TripDetails["team"]): Promise<void> {
  const maker = actor.kind === "user" ? [{ tripId, userId: actor.userId, role: "ORGANISER" as const, parts: [] }] : [];
  const others = team
    .filter(({ userId }) => actor.kind !== "user" || userId !== actor.userId)
    .map(({ userId, role, parts }) => ({ tripId, userId, role, parts }));
  await tx.tripTeamMember.createMany({ data: [...maker, ...others] });
}

async function record(
  tx: Tx,
  source: TripAccess,
  tripId: string,
  { organisationId, fromId, asTemplate, ...input }: CopyTripInput,
  counts: Record<string, number>,
): Promise<void> {
  await recordChange(tx, source.actor, {
    organisationId,
    tripId,
    action: "trips:create",
    event: asTemplate ? "trip.kept-as-template" : "trip.copied",
    subject: { type: "trip", id: tripId, name: input.title },
    after: { fromId, ...input, ...counts },
  });
}
