import { z } from "zod";
import { date, email, id, line, optional, optionalId, revision } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";
import { rows } from "@/lib/rows";

const affiliation = z
  .object({
    id: optionalId,
    hostId: optional(z.uuid("chooseHost")),
    /** When the organisation is in no directory. */
    hostName: optional(line(200)),
    role: optional(line(200)),
    since: optional(date),
    until: optional(date),
  })
  .superRefine(({ since, until }, context) => {
    if (since && until && until < since)
      context.addIssue({ code: "custom", path: ["until"], message: "endsBeforeStart" });
  })
  // Of a host that was picked the directory knows the name.
  .transform((row) => (row.hostId ? { ...row, hostName: null } : row));

const fields = {
  title: optional(line(60)),
  descriptor: optional(line(300)),
  email: optional(email),
  phone: optional(line(40)),
  affiliations: rows(affiliation),
};

/** A new person; a name is enough. */
export const createPersonSchema = z.object({ ...fields, organisationId: id, name: line(200) });

/** Changes of a person; what is left out stays. The list of affiliations replaces the one before. */
export const updatePersonSchema = z.object({
  organisationId: id,
  personId: id,
  revision,
  name: ifSent(line(200)),
  title: ifSent(fields.title),
  descriptor: ifSent(fields.descriptor),
  email: ifSent(fields.email),
  phone: ifSent(fields.phone),
  affiliations: ifSent(fields.affiliations),
});

export const removePersonSchema = z.object({ organisationId: id, personId: id, revision });

export const restorePersonSchema = z.object({ organisationId: id, personId: id });

export const findPeopleSchema = z.object({ organisationId: id, query: z.string().max(200, "tooLong").default("") });

export type CreatePersonInput = z.output<typeof createPersonSchema>;
export type UpdatePersonInput = z.output<typeof updatePersonSchema>;
export type RemovePersonInput = z.output<typeof removePersonSchema>;
export type RestorePersonInput = z.output<typeof restorePersonSchema>;
export type FindPeopleInput = z.output<typeof findPeopleSchema>;

/** What of the directory is asked for, as it stands in the address. What cannot be read counts as not asked for. */
export const peopleFilterSchema = z.object({
  query: z.string().max(200).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type PeopleFilter = z.output<typeof peopleFilterSchema>;
