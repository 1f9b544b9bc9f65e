import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import { allows, authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import type { Archive } from "../file-format/archive";
import { NewIds } from "../new-ids";
import type { ImportTripInput } from "../schema";
import { dropPictures, keepPictures } from "./keep-pictures";
import { readArchive } from "./read-archive";
import { writeOnTheWay, writeParticipants } from "./write-delegation";
import { writeDirectory } from "./write-directory";
import { writeFunding } from "./write-funding";
import { writeFrame, writeItems, writeTrip } from "./write-plan";
import { writePictures, writeReports, writeSharedPlans } from "./write-reports";

/** What of an archive did not come along. */
export type NotTaken = "needs" | "pictures" | "project" | "activity" | "publication";

export type ImportedTrip = { tripId: string; notTaken: NotTaken[] };

/**
 * Makes a trip of an archive, in one transaction; whoever imports it runs it. Nobody gets a mail, and nothing that was
 * there is changed: entries of the directory and of funding that are the same are used, all others added.
 *
 * Projects are added, and reports stay published, only where the importer might do so by hand.
 *
 * @throws {Refusal} `invalid` for a file that is no archive
 * @throws {z.ZodError} with the path to what is wrong in it
 */
export async function importTrip(actor: Actor, input: ImportTripInput): Promise<ImportedTrip> {
  const access = await authorise(actor, { organisation: input.organisationId }, "trips:create");
  const archive = await readArchive(input);
  const target = { tripId: randomUUID(), organisationId: access.organisationId };
  const ids = new NewIds(target.tripId);
  const mayPublish = allows(access, "report:publish");
  const pictures = await keepPictures(archive, ids);
  try {
    return await inTransaction(async (tx) => {
      await writeFunding(tx, target.organisationId, archive, ids, allows(access, "funding:edit"));
      await writeDirectory(tx, target.organisationId, archive, ids);
      await writeTrip(tx, target, archive, ids);
      if (actor.kind === "user")
        await tx.tripTeamMember.create({ data: { tripId: target.tripId, userId: actor.userId, role: "ORGANISER" } });
      await writeFrame(tx, target, archive, ids);
      await writeParticipants(tx, target, archive, ids);
      await writeItems(tx, target, archive, ids);
      await writeOnTheWay(tx, target, archive, ids);
      await writePictures(tx, target, pictures, ids, new Date());
      await writeReports(tx, target, archive, ids, mayPublish);
      await writeSharedPlans(tx, target, archive, ids);
      const notTaken = notTakenOf(archive, ids, mayPublish);
      const { days, items, participants, hosts, people } = archive;
      await recordChange(tx, actor, {
        organisationId: target.organisationId,
        tripId: target.tripId,
        action: "trips:create",
        event: "trip.imported",
        subject: { type: "trip", id: target.tripId, name: archive.trip.title },
        after: {
          title: archive.trip.title,
          days: days.length,
          items: items.length,
          participants: participants.length,
          hosts: hosts.length,
          people: people.length,
          notTaken,
        },
      });
      return { tripId: target.tripId, notTaken };
    });
  } catch (error) {
    await dropPictures(pictures);
    throw error;
  }
}

function notTakenOf({ without, trip, reports, pictures }: Archive, ids: NewIds, mayPublish: boolean): NotTaken[] {
  const projects = [trip.project, ...trip.partners.map((partner) => partner.project)];
  const missing: Record<NotTaken, boolean> = {
    needs: without.includes("needs"),
    pictures: pictures.some(({ data }) => data === null),
    project: projects.some((project) => project !== null && ids.maybe(project) === null),
    activity: trip.activity !== null && ids.maybe(trip.activity) === null,
    publication: !mayPublish && reports.some(({ published }) => published !== null),
  };
  return (Object.keys(missing) as NotTaken[]).filter((what) => missing[what]);
}
