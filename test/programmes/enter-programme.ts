/** Enters a programme through the endpoints, one request after the other, as somebody's clicks would. */
import type { DayFacts, ItemFacts, PartFacts, ProgrammeFacts } from "./facts";

/** Calls an endpoint and answers its data. */
export type Send = (method: "POST" | "PATCH", path: string, body: unknown) => Promise<unknown>;

/** Ids and revisions of a trip's days in order, which no answer of an endpoint tells. */
export type FindDays = (tripId: string) => Promise<{ id: string; revision: number }[]>;

type Ids = Map<string, string>;
type Around = { send: Send; tripId: string; hosts: Ids; people: Ids; groups: Ids; choices: Ids; items: Ids };

/**
 * Enters everything a programme says. Whoever sends must be an admin: a project is theirs to enter.
 *
 * @returns the new trip's id
 */
export async function enterProgramme(
  send: Send,
  findDays: FindDays,
  organisationId: string,
  facts: ProgrammeFacts,
): Promise<string> {
  const around = await enterAround(send, organisationId, facts);
  const { tripId } = around;
  for (const title of facts.choices ?? [])
    around.choices.set(title, await made(send, `/api/v1/trips/${tripId}/choices`, { title }, "choiceId"));
  const rows = await findDays(tripId);
  for (const [index, day] of facts.days.entries()) {
    const row = rows[index];
    if (row) await enterDay(around, row, day);
  }
  return tripId;
}

/** Enters what a programme says beside its plan: the trip with empty days, its delegation, and the directory. */
export async function enterAround(send: Send, organisationId: string, facts: ProgrammeFacts): Promise<Around> {
  const directory = `/api/v1/organisations/${organisationId}`;
  const hosts: Ids = new Map();
  for (const { name, alias, street } of facts.organisations ?? []) {
    const names = alias ? [{ name: alias }] : [];
    const addresses = street ? [{ street }] : [];
    hosts.set(name, await made(send, `${directory}/hosts`, { name, names, addresses }));
  }
  const people: Ids = new Map();
  for (const { name, title } of facts.people ?? [])
    people.set(name, await made(send, `${directory}/people`, { name, title }));
  const tripId = await enterTrip(send, organisationId, facts);
  const around: Around = { send, tripId, hosts, people, groups: new Map(), choices: new Map(), items: new Map() };
  await enterDelegation(around, facts);
  return around;
}

async function enterTrip(send: Send, organisationId: string, facts: ProgrammeFacts): Promise<string> {
  const { title, city, country, timeZone, startDate, more, project, days } = facts;
  const directory = `/api/v1/organisations/${organisationId}`;
  let projectId: string | null = null;
  if (project) {
    const programmeId = await made(send, `${directory}/funding-programmes`, { name: project.programme });
    const fundings = [{ programmeId, role: "DONOR" }];
    projectId = await made(send, `${directory}/projects`, { name: project.name, fundings });
  }
  const trip = { title, city, country, timeZone, startDate: startDate ?? null, dayCount: days.length, projectId };
  return made(send, "/api/v1/trips", { organisationId, ...trip, ...more }, "tripId");
}

async function enterDelegation({ send, tripId, groups }: Around, facts: ProgrammeFacts): Promise<void> {
  const participants: Ids = new Map();
  for (const name of facts.participants)
    participants.set(name, await made(send, `/api/v1/trips/${tripId}/participants`, { name }));
  for (const { name, members } of facts.groups ?? []) {
    const participantIds = members.map((one) => participants.get(one));
    groups.set(name, await made(send, `/api/v1/trips/${tripId}/groups`, { name, participantIds }));
  }
}

async function enterDay(around: Around, row: { id: string; revision: number }, day: DayFacts): Promise<void> {
  const { items, ...fields } = day;
  if (Object.keys(fields).length > 0)
    await around.send("PATCH", `/api/v1/trips/${around.tripId}/days/${row.id}`, { revision: row.revision, ...fields });
  for (const item of items) await enterItem(around, item, { dayId: row.id });
}

async function enterItem(around: Around, item: ItemFacts, at: { dayId: string; parentId?: string }): Promise<void> {
  const { hosts, items } = around;
  const hostOf = (name: string | undefined) => (name === undefined ? null : (hosts.get(name) ?? null));
  const id = await made(
    around.send,
    `/api/v1/trips/${around.tripId}/items`,
    {
      kind: item.kind,
      title: item.title,
      ...at,
      startMinute: item.at ?? null,
      durationMinutes: item.minutes ?? null,
      groupIds: (item.groups ?? []).map((name) => around.groups.get(name)),
      choiceId: item.choice ? around.choices.get(item.choice) : null,
      continuesId: item.continues ? items.get(item.continues) : null,
      hostId: hostOf(item.host),
      venueId: hostOf(item.venue),
      subjectId: hostOf(item.subject),
      parts: (item.parts ?? []).map((part) => partOf(around, part)),
      pickUps: item.pickUps ?? [],
      ...item.more,
    },
    "itemId",
  );
  items.set(item.title, id);
  for (const inner of item.items ?? []) await enterItem(around, inner, { ...at, parentId: id });
}

function partOf({ hosts, people }: Around, { person, host, ...part }: PartFacts): Record<string, unknown> {
  return {
    ...part,
    personId: person ? people.get(person) : null,
    hostId: host ? hosts.get(host) : null,
  };
}

async function made(send: Send, path: string, body: unknown, field = "id"): Promise<string> {
  const data = (await send("POST", path, body)) as Record<string, unknown>;
  const id = data[field];
  if (typeof id !== "string") throw new Error(`POST ${path} answered no ${field}`);
  return id;
}
