import { z } from "zod";
import { dayParts, endCertainties, hostStatuses, itemKinds, partRoles, transportModes } from "@/domain/agenda";
import {
  clock,
  date,
  degrees,
  id,
  language,
  line,
  lines,
  optional,
  optionalId,
  prose,
  revision,
  tick,
  webAddress,
  zone,
} from "@/lib/fields";
import { rows } from "@/lib/rows";
import { parseLength } from "./length";

/** Minutes, as a number or in words such as "1 h 45 min". */
const length = z.union([z.string(), z.number()], "enterLength").transform((value, context) => {
  const minutes = parseLength(String(value));
  if (minutes !== null) return minutes;
  context.addIssue({ code: "custom", message: "enterLength" });
  return z.NEVER;
});

/** A place in an order, from 0. */
const position = z.coerce.number("invalid").int("invalid").min(0, "invalid").max(10_000, "invalid");

export const partSchema = z
  .object({
    role: z.enum(partRoles, "invalid"),
    personId: optionalId,
    hostId: optionalId,
    titleThen: optional(line(100)),
    roleThen: optional(line(200)),
    affiliationThen: optional(line(200)),
    nameThen: optional(line(200)),
    alsoThen: lines(10, 300),
    contribution: optional(line(300)),
    onBehalfOf: optional(line(200)),
    toBeConfirmed: tick,
  })
  .refine((part) => [part.personId, part.hostId, part.nameThen].some((who) => who !== null) || part.toBeConfirmed, {
    path: ["personId"],
    message: "nameSomebody",
  });

/** Where a transfer takes people up. */
export const pickUpSchema = z
  .object({
    place: line(300),
    hostId: optionalId,
    startMinute: optional(clock),
    note: optional(line(300)),
    latitude: degrees(90),
    longitude: degrees(180),
  })
  .refine((at) => (at.latitude === null) === (at.longitude === null), {
    path: ["latitude"],
    message: "coordinatesTogether",
  });

/** A time a host proposed instead of ours. */
export const proposedTimeSchema = z
  .object({
    date: optional(date),
    startMinute: optional(clock),
    durationMinutes: optional(length),
    note: optional(line(500)),
  })
  .refine((time) => [time.date, time.startMinute, time.note].some((said) => said !== null), {
    path: ["date"],
    message: "sayWhen",
  });

/** Everything an item holds, as forms send it. */
const itemFields = {
  kind: z.enum(itemKinds, "invalid"),
  title: line(300),
  /** Null: on the wish list. */
  dayId: optionalId,
  parentId: optionalId,
  startMinute: optional(clock),
  durationMinutes: optional(length),
  /** Its length at the longest, when the end is one of two. */
  longestMinutes: optional(length),
  endCertainty: z.enum(endCertainties, "invalid"),
  dayPart: optional(z.enum(dayParts, "invalid")),
  tentative: tick,
  optional: tick,
  choiceId: optionalId,
  continuesId: optionalId,
  capacity: optional(z.coerce.number("enterCount").int("enterCount").min(1, "enterCount").max(100_000, "enterCount")),
  hostStatus: optional(z.enum(hostStatuses, "invalid")),
  hostAnswer: optional(prose(2_000)),
  requestedAt: optional(date),
  answeredAt: optional(date),
  hostId: optionalId,
  venueId: optionalId,
  subjectId: optionalId,
  place: optional(line(300)),
  room: optional(line(200)),
  floor: optional(line(200)),
  phone: optional(line(60)),
  language: optional(language),
  interpretation: z.preprocess(
    (value) => (typeof value === "string" ? value.split(/[\s,;]+/).filter(Boolean) : (value ?? [])),
    z.array(language).max(20, "tooMany"),
  ),
  link: optional(webAddress),
  transport: optional(z.enum(transportModes, "invalid")),
  endTimeZone: optional(zone),
  topics: lines(50, 300),
  keyMessage: optional(prose(1_000)),
  relevance: optional(prose(2_000)),
  purpose: optional(prose(2_000)),
  audience: optional(prose(1_000)),
  preparation: optional(prose(2_000)),
  noteToParticipants: optional(prose(3_000)),
  internalNote: optional(prose(5_000)),
  wishedTime: optional(line(200)),
  groupIds: z.array(id).max(50, "tooMany"),
  parts: z.array(partSchema).max(60, "tooMany"),
  pickUps: rows(pickUpSchema, { max: 30 }),
  proposedTimes: rows(proposedTimeSchema, { max: 20 }),
};

/** The same pieces, but what is left out stays as it is. Without the wrapper "left out" would read as "emptied". */
const changes = Object.fromEntries(Object.entries(itemFields).map(([name, piece]) => [name, piece.optional()])) as {
  [Name in keyof typeof itemFields]: z.ZodOptional<(typeof itemFields)[Name]>;
};

const { kind, title, ...rest } = changes;

export const createItemSchema = z.object({ tripId: id, ...rest, kind: itemFields.kind, title: itemFields.title });

export const changeItemSchema = z.object({
  tripId: id,
  itemId: id,
  revision,
  kind,
  title,
  ...rest,
  /** Place among its siblings: sub-items of one parent, items of a day without a time, or wishes. */
  position: position.optional(),
});

export const itemSchema = z.object({ tripId: id, itemId: id, revision });
export const restoreItemSchema = z.object({ tripId: id, itemId: id });

/** An item that goes on after a break, or after something else. */
export const splitItemSchema = z.object({
  tripId: id,
  itemId: id,
  revision,
  /** When the clocks say that it breaks off. */
  breakStart: clock,
  /** Null: it goes on at once, as an item of its own. */
  breakMinutes: optional(length),
  /** What the break is called; null when something stands there already, or nothing shall. */
  breakTitle: optional(line(300)),
});

/** The plan of a trip, to read or to watch. */
export const planSchema = z.object({ tripId: id });

/** Several items put exactly where they are said to be; what undoing a move sends. */
export const placeItemsSchema = z.object({
  tripId: id,
  places: z
    .array(
      z.object({
        itemId: id,
        revision,
        dayId: optionalId,
        parentId: optionalId,
        startMinute: optional(clock),
        durationMinutes: optional(length),
        dayPart: optional(z.enum(dayParts, "invalid")),
        position,
      }),
    )
    .min(1, "required")
    .max(500, "tooMany"),
});

/** Several items off the plan at once. */
export const removeItemsSchema = z.object({
  tripId: id,
  items: z
    .array(z.object({ itemId: id, revision }))
    .min(1, "required")
    .max(500, "tooMany"),
});

/** Copies of items, each at a place of its own. */
export const copyItemsSchema = z.object({
  tripId: id,
  copies: z
    .array(
      z.object({
        itemId: id,
        dayId: optionalId,
        parentId: optionalId,
        startMinute: optional(clock),
        durationMinutes: optional(length),
        dayPart: optional(z.enum(dayParts, "invalid")),
      }),
    )
    .min(1, "required")
    .max(100, "tooMany"),
});

export type ProposedTimeInput = z.output<typeof proposedTimeSchema>;
export type CreateItemInput = z.output<typeof createItemSchema>;
export type ChangeItemInput = z.output<typeof changeItemSchema>;
export type ItemInput = z.output<typeof itemSchema>;
export type SplitItemInput = z.output<typeof splitItemSchema>;
export type RestoreItemInput = z.output<typeof restoreItemSchema>;
export type PlaceItemsInput = z.output<typeof placeItemsSchema>;
export type RemoveItemsInput = z.output<typeof removeItemsSchema>;
export type CopyItemsInput = z.output<typeof copyItemsSchema>;
