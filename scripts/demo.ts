/** The demo: two organisations with the trips whose reports they published, and two invented trips beside them. */
import { randomUUID } from "node:crypto";
import type { JobActor, UserActor } from "../access/actor";
import { addDays, calendarDate, weekday } from "../domain/clock";
import { foundOrganisation } from "../features/organisations/found-organisation";
import { db } from "../lib/db";
import { loadTrip } from "./demo/load-trip";
import { osloDeepDiveDays } from "./demo/oslo-deep-dive-days";
import { osloHealthTech } from "./demo/oslo-health-tech";
import { porto } from "./demo/porto";
import { tampere } from "./demo/tampere";

const job: JobActor = { kind: "job", name: "Demo" };

/** Fills an empty database; does nothing when there is an organisation already. */
export async function loadDemo(today = new Date()): Promise<void> {
  if ((await db.organisation.count()) > 0) return;
  const transilvania = await foundOrganisation(job, {
    slug: "transilvania-it",
    name: "Transilvania IT Cluster",
    city: "Cluj-Napoca",
    country: "Romania",
    timeZone: "Europe/Bucharest",
    language: "en",
    members: [
      { name: "Bianca Tămaș", email: "admin@demo.sojourn.example", role: "ADMIN" },
      { name: "Irina Vălean", email: "organiser@demo.sojourn.example", role: "ORGANISER" },
    ],
  });
  const oslo = await foundOrganisation(job, {
    slug: "oslo-cancer-cluster",
    name: "Oslo Cancer Cluster",
    city: "Oslo",
    country: "Norway",
    timeZone: "Europe/Oslo",
    language: "en",
    members: [{ name: "Signe Holmås", email: "admin@other.sojourn.example", role: "ADMIN" }],
  });
  const home = {
    organisationId: transilvania.organisationId,
    admin: actorOf(transilvania.userIds, "admin@demo.sojourn.example", "Bianca Tămaș"),
    organiser: actorOf(transilvania.userIds, "organiser@demo.sojourn.example", "Irina Vălean"),
  };
  const other = actorOf(oslo.userIds, "admin@other.sojourn.example", "Signe Holmås");
  await db.user.create({ data: { email: "participant@demo.sojourn.example", name: "Mara Deac" } });

  await loadTrip(home, osloHealthTech);
  await loadTrip(home, porto);
  await loadTrip(home, tampere(firstDay(today)));
  await loadTrip({ organisationId: oslo.organisationId, admin: other, organiser: other }, osloDeepDiveDays);

  // The invitations went to nobody: once the trips stand, no mail of the demo may leave the machine.
  await db.outboxMail.deleteMany({ where: { recipient: { endsWith: "sojourn.example" } } });
}

function actorOf(userIds: Map<string, string>, email: string, name: string): UserActor {
  return { kind: "user", userId: userIds.get(email) ?? "", name, email, sessionId: randomUUID(), language: null };
}

/** The first Tuesday at least three weeks ahead. */
function firstDay(today: Date): string {
  let date = addDays(calendarDate(today.toISOString().slice(0, 10)), 21);
  while (weekday(date) !== 2) date = addDays(date, 1);
  return date;
}
