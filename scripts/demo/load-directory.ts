import { createHost } from "@/features/hosts/commands/create-host";
import { createHostSchema } from "@/features/hosts/schema";
import { createPerson } from "@/features/people/commands/create-person";
import { createPersonSchema } from "@/features/people/schema";
import type { TripDescription } from "./description";
import type { Home } from "./home";

/** Ids of what a description calls by name. Throws on a name it does not have: a slip of the pen in the demo. */
export type Directory = { host: (name: string) => string; person: (name: string) => string };

/** Enters hosts and people, parents before their parts. A name that was entered for an earlier trip is taken again. */
export async function loadDirectory(
  { organisationId, organiser }: Home,
  { hosts, people }: TripDescription,
): Promise<Directory> {
  const hostIds = new Map<string, string>();
  const enterHost = async (name: string): Promise<string> => {
    const known = hostIds.get(name);
    if (known) return known;
    const { parent, ...fields } = hosts[name] ?? missing(name);
    const parentId = parent ? await enterHost(parent) : null;
    const { id } = await createHost(organiser, createHostSchema.parse({ organisationId, name, ...fields, parentId }));
    hostIds.set(name, id);
    return id;
  };
  for (const name of Object.keys(hosts)) await enterHost(name);

  const personIds = new Map<string, string>();
  for (const [name, { at = [], ...fields }] of Object.entries(people)) {
    const affiliations = at.map(({ host, ...one }) => ({
      ...one,
      hostId: host ? (hostIds.get(host) ?? missing(host)) : null,
    }));
    const { id } = await createPerson(
      organiser,
      createPersonSchema.parse({ organisationId, name, ...fields, affiliations }),
    );
    personIds.set(name, id);
  }
  return { host: (name) => hostIds.get(name) ?? missing(name), person: (name) => personIds.get(name) ?? missing(name) };
}

function missing(name: string): never {
  throw new Error(`The demo does not describe ${name}`);
}
