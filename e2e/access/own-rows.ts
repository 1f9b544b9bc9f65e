/** Rows that one knock may use up: made anew for each, so that the next knocker finds the world as the first did. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { PublishedReport } from "@/domain/report/published";
import { keyOf } from "@/domain/warnings/a-warning";
import type { World } from "./world";

type Fields = Record<string, unknown>;

/** A trip of its own in the world's organisation, with the knockers' roles copied from the world's trip. */
export async function aTrip(world: World, fields: Fields = {}): Promise<{ tripId: string; dayId: string }> {
  const [tripId, dayId] = [randomUUID(), randomUUID()];
  const { rows, organisationId } = world;
  await rows.insert("trips", {
    id: tripId,
    organisation_id: organisationId,
    title: "Short trip",
    city: "Turku",
    time_zone: "Europe/Helsinki",
    ...fields,
  });
  await rows.insert("days", {
    id: dayId,
    trip_id: tripId,
    position: 0,
    date: "2032-02-02",
    time_zone: "Europe/Helsinki",
  });
  await rows.run(
    "insert into trip_team_members (trip_id, user_id, role, parts) select $1, user_id, role, parts from trip_team_members where trip_id = $2",
    [tripId, world.tripId],
  );
  await rows.run(
    "insert into participants (id, trip_id, user_id, name, status) select gen_random_uuid(), $1, user_id, name, status from participants where trip_id = $2 and user_id is not null",
    [tripId, world.tripId],
  );
  return { tripId, dayId };
}

export async function anItem(world: World, fields: Fields = {}): Promise<{ itemId: string }> {
  const itemId = randomUUID();
  await world.rows.insert("agenda_items", {
    id: itemId,
    trip_id: world.tripId,
    organisation_id: world.organisationId,
    day_id: world.dayId,
    kind: "TALK",
    title: "A talk",
    start_minute: 540,
    duration_minutes: 30,
    ...fields,
  });
  return { itemId };
}

/**
 * An optional item on a trip of its own, shared, with somebody who comes and is not one of the knockers.
 *
 * @param signedUp account of the participant who is signed up for it already
 */
export async function anOffer(
  world: World,
  signedUp: string | null = null,
): Promise<{ tripId: string; itemId: string; participantId: string }> {
  const { rows, organisationId } = world;
  const { tripId, dayId } = await aTrip(world);
  const [itemId, participantId] = [randomUUID(), randomUUID()];
  const item = { id: itemId, kind: "SOCIAL", title: "Sauna", optional: true };
  await rows.insert("agenda_items", {
    ...item,
    trip_id: tripId,
    organisation_id: organisationId,
    day_id: dayId,
    start_minute: 1140,
    duration_minutes: 60,
  });
  await rows.insert("participants", { id: participantId, trip_id: tripId, name: "Somebody", status: "ACCEPTED" });
  const when = { dayId, position: 0, startMinute: 1140, durationMinutes: 60, endCertainty: "FIXED", endTimeZone: null };
  const shared = { ...item, ...when, parentId: null, choiceId: null, groupIds: [], hostStatus: null, parts: [] };
  const days = [
    { id: dayId, position: 0, date: "2032-02-02", numbered: true, theme: null, timeZone: "Europe/Helsinki" },
  ];
  await rows.insert("shared_plans", {
    id: randomUUID(),
    trip_id: tripId,
    number: 1,
    content: JSON.stringify({ version: 1, trip: {}, days, items: [shared], hosts: {}, groups: [] }),
    plan_revision: 0,
  });
  await rows.run(
    "insert into sign_ups (item_id, participant_id, trip_id) select $1, id, trip_id from participants where trip_id = $2 and user_id = $3",
    [itemId, tripId, signedUp],
  );
  return { tripId, itemId, participantId };
}

export async function aChoice(world: World): Promise<{ choiceId: string }> {
  const choiceId = randomUUID();
  await world.rows.insert("choices", { id: choiceId, trip_id: world.tripId, title: "Museum or hike" });
  return { choiceId };
}

export async function aHost(world: World, fields: Fields = {}): Promise<{ hostId: string }> {
  const hostId = randomUUID();
  await world.rows.insert("hosts", {
    id: hostId,
    organisation_id: world.organisationId,
    name: `Yard ${hostId}`,
    ...fields,
  });
  return { hostId };
}

export async function aPerson(world: World, fields: Fields = {}): Promise<{ personId: string }> {
  const personId = randomUUID();
  await world.rows.insert("people", {
    id: personId,
    organisation_id: world.organisationId,
    name: `Person ${personId}`,
    ...fields,
  });
  return { personId };
}

export async function aParticipant(world: World, fields: Fields = {}): Promise<{ participantId: string }> {
  const participantId = randomUUID();
  await world.rows.insert("participants", {
    id: participantId,
    trip_id: world.tripId,
    name: "Somebody",
    email: `${participantId}@access.example`,
    status: "INVITED",
    ...fields,
  });
  return { participantId };
}

export async function aGroup(world: World): Promise<{ groupId: string }> {
  const groupId = randomUUID();
  await world.rows.run("delete from groups where trip_id = $1", [world.tripId]);
  await world.rows.insert("groups", { id: groupId, trip_id: world.tripId, name: `Group ${groupId}`, letter: "A" });
  return { groupId };
}

export async function aPicture(world: World, fields: Fields = {}): Promise<{ pictureId: string }> {
  const pictureId = randomUUID();
  await world.rows.insert("pictures", {
    id: pictureId,
    organisation_id: world.organisationId,
    trip_id: world.tripId,
    file_key: `pictures/${pictureId}`,
    width: 640,
    height: 400,
    alt: "A yard",
    ...fields,
  });
  return { pictureId };
}

export async function aReport(world: World, fields: Fields = {}): Promise<{ reportId: string }> {
  const reportId = randomUUID();
  await world.rows.insert("reports", {
    id: reportId,
    organisation_id: world.organisationId,
    trip_id: world.tripId,
    format: "JOURNEY",
    slug: `report-${reportId}`,
    headline: "A report",
    updated_at: new Date().toISOString(),
    ...fields,
  });
  return { reportId };
}

const content = {
  version: 1,
  format: "JOURNEY",
  language: "en",
  organisation: { name: "Access Cluster", slug: "access" },
  headline: "A report",
  standfirst: null,
  kicker: { kind: "STUDY_VISIT", tripTitle: "Access trip", city: "Turku", country: null, dates: null },
  author: null,
  date: "2031-05-07",
  sections: [],
  route: [],
  met: [],
  activity: null,
  funders: [],
  partners: [],
  projects: [],
} satisfies PublishedReport;

/** A report whose present text is out; of a trip nobody has to answer for any more. */
export async function aPublishedReport(world: World): Promise<{ reportId: string }> {
  const { reportId } = await aReport(world, { status: "PUBLISHED" });
  const revisionId = randomUUID();
  await world.rows.insert("report_revisions", {
    id: revisionId,
    report_id: reportId,
    number: 1,
    content: JSON.stringify(content),
    content_hash: "0",
  });
  await world.rows.run("update reports set published_id = $1 where id = $2", [revisionId, reportId]);
  return { reportId };
}

export async function aTakeaway(
  world: World,
  participantId: string,
  fields: Fields = {},
): Promise<{ takeawayId: string }> {
  const takeawayId = randomUUID();
  await world.rows.insert("takeaways", {
    id: takeawayId,
    trip_id: world.tripId,
    participant_id: participantId,
    text: "Learned something",
    ...fields,
  });
  return { takeawayId };
}

export async function aProgramme(world: World): Promise<{ programmeId: string }> {
  const programmeId = randomUUID();
  await world.rows.insert("funding_programmes", {
    id: programmeId,
    organisation_id: world.organisationId,
    name: `Programme ${programmeId}`,
  });
  return { programmeId };
}

export async function anEmblem(world: World): Promise<{ programmeId: string; pictureId: string }> {
  const { programmeId } = await aProgramme(world);
  const pictureId = randomUUID();
  const { organisationId } = world;
  await world.rows.insert("pictures", {
    ...{ id: pictureId, organisation_id: organisationId, file_key: `pictures/${pictureId}`, width: 300, height: 200 },
    alt: "Emblem",
  });
  await world.rows.insert("funding_programme_emblems", {
    programme_id: programmeId,
    picture_id: pictureId,
    organisation_id: organisationId,
  });
  return { programmeId, pictureId };
}

export async function aProject(world: World): Promise<{ projectId: string }> {
  const projectId = randomUUID();
  await world.rows.insert("projects", {
    id: projectId,
    organisation_id: world.organisationId,
    name: `Project ${projectId}`,
  });
  return { projectId };
}

export async function anActivity(world: World): Promise<{ projectId: string; activityId: string }> {
  const activityId = randomUUID();
  await world.rows.insert("activities", {
    id: activityId,
    project_id: world.projectId,
    number: activityId,
    title: "Exchange",
  });
  return { projectId: world.projectId, activityId };
}

export async function aMember(world: World): Promise<{ userId: string }> {
  const userId = randomUUID();
  await world.rows.insert("users", { id: userId, email: `${userId}@access.example`, name: "A member" });
  await world.rows.insert("memberships", { organisation_id: world.organisationId, user_id: userId, role: "ORGANISER" });
  return { userId };
}

export async function aLeg(world: World, fields: Fields = {}): Promise<{ legId: string }> {
  const legId = randomUUID();
  await world.rows.insert("legs", {
    id: legId,
    trip_id: world.tripId,
    mode: "FERRY",
    from_place: "Turku",
    to_place: "Stockholm",
    depart_date: "2031-05-05",
    depart_time_zone: "Europe/Helsinki",
    arrive_time_zone: "Europe/Stockholm",
    ...fields,
  });
  return { legId };
}

export async function aStay(world: World, fields: Fields = {}): Promise<{ stayId: string }> {
  const stayId = randomUUID();
  await world.rows.insert("stays", {
    id: stayId,
    trip_id: world.tripId,
    organisation_id: world.organisationId,
    name: "Park Hotel",
    check_in_date: "2031-05-05",
    check_out_date: "2031-05-06",
    time_zone: "Europe/Helsinki",
    ...fields,
  });
  return { stayId };
}

export async function anAnnouncement(world: World): Promise<{ announcementId: string }> {
  const announcementId = randomUUID();
  await world.rows.insert("announcements", {
    id: announcementId,
    trip_id: world.tripId,
    subject: "The bus is late",
    text: "By ten minutes.",
    sent_by_name: "Somebody",
    for_everyone: true,
  });
  return { announcementId };
}

export async function aFollowUp(world: World, fields: Fields = {}): Promise<{ followUpId: string }> {
  const followUpId = randomUUID();
  await world.rows.insert("follow_ups", {
    id: followUpId,
    trip_id: world.tripId,
    organisation_id: world.organisationId,
    what: "Send the slides",
    ...fields,
  });
  return { followUpId };
}

/** An item on a day that is today, where people may check in. */
export async function anItemToday(world: World): Promise<{ itemId: string }> {
  const today = new Date().toISOString().slice(0, 10);
  await world.rows.run(
    "insert into days (id, trip_id, position, date, time_zone) values (gen_random_uuid(), $1, 9, $2, 'UTC') on conflict (trip_id, date) do nothing",
    [world.tripId, today],
  );
  const [day] = await world.rows.run("select id from days where trip_id = $1 and date = $2", [world.tripId, today]);
  return anItem(world, { day_id: day?.id });
}

/** A declined visit that still stands on the day of a trip of its own, and what its warning is called. */
export async function aWarning(world: World): Promise<{ tripId: string; key: string }> {
  const { tripId, dayId } = await aTrip(world);
  const declined = { kind: "HOST_VISIT", host_status: "DECLINED" };
  const { itemId } = await anItem({ ...world, tripId, dayId }, declined);
  // What it depends on: its minutes, and how many people it concerns.
  const name = keyOf({ rule: "declined-host", itemIds: [itemId], dayId, depends: [30, 0] });
  return { tripId, key: createHash("sha256").update(name).digest("base64url").slice(0, 32) };
}

/** A report in review, which an admin may send back. */
export async function aReportInReview(world: World): Promise<{ reportId: string }> {
  return aReport(world, { status: "IN_REVIEW" });
}

/** A report that waits to be published. */
export async function aScheduledReport(world: World): Promise<{ reportId: string }> {
  const { reportId } = await aReport(world);
  await world.rows.insert("scheduled_publications", {
    id: randomUUID(),
    report_id: reportId,
    at: "2199-01-01T00:00:00Z",
    time_zone: "Europe/Helsinki",
    scheduled_by_name: "Somebody",
  });
  return { reportId };
}

export async function aDraftVersion(world: World): Promise<{ reportId: string; versionId: string }> {
  const { reportId } = await aReport(world);
  const versionId = randomUUID();
  await world.rows.insert("draft_versions", {
    id: versionId,
    report_id: reportId,
    cause: "EDITED",
    by_name: "Somebody",
    headline: "As it was",
    blocks: "[]",
  });
  return { reportId, versionId };
}

/** A comment by somebody, or by nobody who is known any more. */
export async function aComment(
  world: World,
  authorId: string | null,
): Promise<{ reportId: string; commentId: string }> {
  const { reportId } = await aReport(world);
  const commentId = randomUUID();
  await world.rows.insert("report_comments", {
    id: commentId,
    report_id: reportId,
    author_id: authorId,
    author_name: "Somebody",
    text: "Is this so?",
  });
  return { reportId, commentId };
}

export async function aQuote(world: World, fields: Fields = {}): Promise<{ quoteId: string }> {
  const quoteId = randomUUID();
  await world.rows.insert("quotes", {
    id: quoteId,
    trip_id: world.tripId,
    organisation_id: world.organisationId,
    person_id: world.personId,
    text: "Measure first.",
    name: "Somebody",
    ...fields,
  });
  return { quoteId };
}

/** Words somebody was asked to approve, and the secret of their link. */
export async function anApproval(world: World): Promise<{ approvalId: string; token: string }> {
  const { quoteId } = await aQuote(world);
  const [approvalId, token] = [randomUUID(), randomBytes(32).toString("base64url")];
  await world.rows.insert("quote_approvals", {
    id: approvalId,
    trip_id: world.tripId,
    quote_id: quoteId,
    text: "Measure first.",
    name: "Somebody",
    email: `${approvalId}@access.example`,
    language: "en",
    asked_by_name: "Somebody",
    mailed_at: "2020-01-01",
    token_hash: createHash("sha256").update(token).digest("hex"),
    expires_at: "2199-01-01",
  });
  return { approvalId, token };
}
