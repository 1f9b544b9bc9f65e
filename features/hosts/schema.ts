import { z } from "zod";
import {
  clock,
  date,
  degrees,
  id,
  language,
  line,
  optional,
  optionalId,
  prose,
  revision,
  webAddress,
} from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";
import { rows } from "@/lib/rows";

/** What an organisation that receives delegations can be; as in prisma/models/host.prisma. */
export const hostKinds = [
  "COMPANY",
  "CLUSTER",
  "INCUBATOR",
  "HOSPITAL",
  "UNIVERSITY",
  "RESEARCH_INSTITUTE",
  "PUBLIC_BODY",
  "SCHOOL",
  "ASSOCIATION",
  "VENUE",
  "EVENT",
  "OTHER",
] as const;

export const parentRelations = ["PART_OF", "LOCATED_IN"] as const;

export type HostKind = (typeof hostKinds)[number];

const name = z.object({ id: optionalId, name: line(200), language: optional(language) });

const address = z
  .object({
    id: optionalId,
    label: optional(line(120)),
    street: optional(line(200)),
    postcode: optional(line(20)),
    city: optional(line(120)),
    country: optional(line(120)),
    /** Degrees, WGS 84. */
    latitude: degrees(90),
    longitude: degrees(180),
  })
  .superRefine(({ latitude, longitude }, context) => {
    if ((latitude === null) === (longitude === null)) return;
    const missing = latitude === null ? "latitude" : "longitude";
    context.addIssue({ code: "custom", path: [missing], message: "coordinatesTogether" });
  });

const fact = z.object({
  id: optionalId,
  text: line(300),
  year: optional(z.coerce.number("enterYear").int("enterYear").min(1, "enterYear").max(2200, "enterYear")),
  source: optional(line(500)),
});

/** Hours on some days of the week, 0 for Sunday, in which the host receives delegations. */
const hours = z
  .object({
    id: optionalId,
    weekdays: z
      .array(z.coerce.number("invalid").int("invalid").min(0, "invalid").max(6, "invalid"), "chooseWeekdays")
      .min(1, "chooseWeekdays")
      .transform((all) => [...new Set(all)].sort()),
    fromMinute: clock,
    untilMinute: clock,
  })
  .refine((one) => one.fromMinute < one.untilMinute, { path: ["untilMinute"], message: "untilBeforeFrom" });

/** Dates on which it receives nobody, both included. */
const absence = z
  .object({ id: optionalId, first: date, last: date, note: optional(line(200)) })
  .refine((one) => one.first <= one.last, { path: ["last"], message: "lastBeforeFirst" });

const fields = {
  kind: z.enum(hostKinds, "invalid"),
  parentId: optional(z.uuid("chooseHost")),
  parentRelation: optional(z.enum(parentRelations, "invalid")),
  descriptor: optional(line(300)),
  website: optional(webAddress),
  largestGroup: optional(
    z.coerce.number("enterCount").int("enterCount").min(1, "enterCount").max(100_000, "enterCount"),
  ),
  availability: optional(prose(1_000)),
  hours: rows(hours, { max: 20, preset: ["weekdays"] }),
  absences: rows(absence, { max: 50 }),
  names: rows(name),
  addresses: rows(address, { max: 20 }),
  facts: rows(fact),
};

/** A new host; a name is enough. */
export const createHostSchema = z.object({
  ...fields,
  organisationId: id,
  name: line(200),
  kind: fields.kind.default("COMPANY"),
});

/** Changes of a host; what is left out stays. A list that is sent replaces the one before. */
export const updateHostSchema = z.object({
  organisationId: id,
  hostId: id,
  revision,
  name: ifSent(line(200)),
  kind: ifSent(fields.kind),
  parentId: ifSent(fields.parentId),
  parentRelation: ifSent(fields.parentRelation),
  descriptor: ifSent(fields.descriptor),
  website: ifSent(fields.website),
  largestGroup: ifSent(fields.largestGroup),
  availability: ifSent(fields.availability),
  hours: ifSent(fields.hours),
  absences: ifSent(fields.absences),
  names: ifSent(fields.names),
  addresses: ifSent(fields.addresses),
  facts: ifSent(fields.facts),
});

export const removeHostSchema = z.object({ organisationId: id, hostId: id, revision });

export const restoreHostSchema = z.object({ organisationId: id, hostId: id });

export const findHostsSchema = z.object({ organisationId: id, query: z.string().max(200, "tooLong").default("") });

export type CreateHostInput = z.output<typeof createHostSchema>;
export type UpdateHostInput = z.output<typeof updateHostSchema>;
export type RemoveHostInput = z.output<typeof removeHostSchema>;
export type RestoreHostInput = z.output<typeof restoreHostSchema>;
export type FindHostsInput = z.output<typeof findHostsSchema>;

/** What of the directory is asked for, as it stands in the address. What cannot be read counts as not asked for. */
export const hostFilterSchema = z.object({
  query: z.string().max(200).catch(""),
  kind: z.enum(hostKinds).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type HostFilter = z.output<typeof hostFilterSchema>;
