import "server-only";
import { mustBeThere } from "@/domain/agenda";
import type { CalendarDate, MinuteOfDay } from "@/domain/clock";
import type { TimeZone } from "@/domain/zones";
import { db, type Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import type { Plan, PlanDay, PlanGroup, PlanItem } from "./plan";

const named = { select: { name: true } } as const;

const dayFields = {
  id: true,
  tripId: true,
  position: true,
  date: true,
  numbered: true,
  theme: true,
  timeZone: true,
  chairId: true,
  chair: named,
  base: true,
  city: true,
  revision: true,
} as const satisfies Prisma.DaySelect;

const itemFields = {
  host: named,
  venue: named,
  subject: named,
  groups: { select: { groupId: true }, orderBy: { group: { letter: "asc" } } },
  parts: { include: { person: named, host: named }, orderBy: [{ position: "asc" }, { id: "asc" }] },
  pickUps: { include: { host: named }, orderBy: [{ position: "asc" }, { id: "asc" }] },
  proposedTimes: { orderBy: [{ position: "asc" }, { id: "asc" }] },
  // Somebody who left the trip keeps no place.
  signUps: {
    where: { participant: { deletedAt: null, status: { in: ["ADDED", "INVITED", "ACCEPTED"] } } },
    select: { participantId: true },
    orderBy: [{ createdAt: "asc" }, { participantId: "asc" }],
  },
} as const satisfies Prisma.AgendaItemInclude;

type DayRow = Prisma.DayGetPayload<{ select: typeof dayFields }>;
type ItemRow = Prisma.AgendaItemGetPayload<{ include: typeof itemFields }>;

/** For commands and queries that have already authorised: the present plan of a trip. */
export async function loadPlan(access: { readonly tripId: string }, tx: Tx = db): Promise<Plan> {
  const plans = await loadPlans([access.tripId], tx);
  return plans.get(access.tripId) ?? emptyPlan();
}

/** The present plans of several trips by their ids, in as many statements as for one. */
export async function loadPlans(tripIds: readonly string[], tx: Tx = db): Promise<Map<string, Plan>> {
  const where = { tripId: { in: [...tripIds] } };
  const days = await tx.day.findMany({ where, select: dayFields, orderBy: { position: "asc" } });
  const items = await tx.agendaItem.findMany({
    where: { ...where, deletedAt: null },
    include: itemFields,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const groups = await tx.group.findMany({
    where,
    select: { id: true, tripId: true, name: true, letter: true, members: { select: { participantId: true } } },
    orderBy: { letter: "asc" },
  });
  const choices = await tx.choice.findMany({ where, orderBy: [{ title: "asc" }, { id: "asc" }] });
  const participants = await tx.participant.findMany({
    where: { ...where, deletedAt: null, status: { in: ["ADDED", "INVITED", "ACCEPTED"] } },
    select: { id: true, tripId: true },
    orderBy: { id: "asc" },
  });

  const plans = new Map(tripIds.map((tripId) => [tripId, emptyPlan()]));
  for (const day of days) plans.get(day.tripId)?.days.push(planDayOf(day));
  for (const item of items) plans.get(item.tripId)?.items.push(planItemOf(item));
  for (const group of groups) plans.get(group.tripId)?.groups.push(planGroupOf(group));
  for (const { tripId, ...choice } of choices) plans.get(tripId)?.choices.push(choice);
  for (const participant of participants) plans.get(participant.tripId)?.participantIds.push(participant.id);
  return plans;
}

/** The plan of a trip on which nothing is planned. */
export function emptyPlan(): Plan {
  return { days: [], items: [], groups: [], choices: [], participantIds: [] };
}

function planDayOf({ tripId: _, chair, date, timeZone, ...day }: DayRow): PlanDay {
  return { ...day, date: dateText(date), timeZone: timeZone as TimeZone, chairName: chair?.name ?? null };
}

function planItemOf(row: ItemRow): PlanItem {
  const {
    tripId: _,
    organisationId: __,
    deletedAt: ___,
    createdAt: ____,
    host,
    venue,
    subject,
    groups,
    parts,
    pickUps,
    proposedTimes,
    signUps,
    ...item
  } = row;
  return {
    ...item,
    startMinute: item.startMinute as MinuteOfDay | null,
    endTimeZone: item.endTimeZone as TimeZone | null,
    requestedAt: item.requestedAt?.toISOString() ?? null,
    answeredAt: item.answeredAt?.toISOString() ?? null,
    hostName: host?.name ?? null,
    venueName: venue?.name ?? null,
    subjectName: subject?.name ?? null,
    groupIds: groups.map(({ groupId }) => groupId),
    personIds: parts.flatMap(({ personId, role }) => (personId !== null && mustBeThere(role) ? [personId] : [])),
    signedUpIds: signUps.map(({ participantId }) => participantId),
    pickUps: pickUps.map(({ place, hostId, host: at, startMinute, note, latitude, longitude }) => ({
      place,
      hostId,
      hostName: at?.name ?? null,
      startMinute: startMinute as MinuteOfDay | null,
      note,
      latitude,
      longitude,
    })),
    proposedTimes: proposedTimes.map(({ date, startMinute, durationMinutes, note }) => ({
      date: dateText(date),
      startMinute: startMinute as MinuteOfDay | null,
      durationMinutes,
      note,
    })),
    parts: parts.map(({ id, role, personId, person, hostId, host: organisation, ...part }) => ({
      id,
      role,
      personId,
      personName: person?.name ?? null,
      hostId,
      hostName: organisation?.name ?? null,
      titleThen: part.titleThen,
      roleThen: part.roleThen,
      affiliationThen: part.affiliationThen,
      nameThen: part.nameThen,
      alsoThen: part.alsoThen,
      contribution: part.contribution,
      onBehalfOf: part.onBehalfOf,
      toBeConfirmed: part.toBeConfirmed,
    })),
  };
}

function planGroupOf(group: {
  id: string;
  name: string;
  letter: string;
  members: { participantId: string }[];
}): PlanGroup {
  return {
    id: group.id,
    name: group.name,
    letter: group.letter,
    participantIds: group.members.map(({ participantId }) => participantId),
  };
}

/** A date column as `YYYY-MM-DD`; Prisma reads it as midnight UTC. */
export function dateText(date: Date): CalendarDate;
export function dateText(date: Date | null): CalendarDate | null;
export function dateText(date: Date | null): CalendarDate | null {
  return date ? (date.toISOString().slice(0, 10) as CalendarDate) : null;
}
