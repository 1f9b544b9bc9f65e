import { z } from "zod";
import { id, language, line, optional, revision, webAddress, zone } from "@/lib/fields";
import { ifSent } from "@/lib/partial-fields";

const slug = z
  .string("required")
  .trim()
  .max(80, "tooLong")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "enterSlug");

/** Changes of an organisation; what is left out stays. */
export const updateOrganisationSchema = z.object({
  organisationId: id,
  revision,
  name: ifSent(line(200)),
  slug: ifSent(slug),
  descriptor: ifSent(optional(line(300))),
  website: ifSent(optional(webAddress)),
  city: ifSent(optional(line(120))),
  country: ifSent(optional(line(120))),
  timeZone: ifSent(zone),
  language: ifSent(language),
});

export type UpdateOrganisationInput = z.output<typeof updateOrganisationSchema>;
