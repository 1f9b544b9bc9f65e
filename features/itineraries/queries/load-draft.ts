import "server-only";
import type { TimeZone } from "@/domain/zones";
import { loadPlan } from "@/features/agenda-items/load-plan";
import { db, type Tx } from "@/lib/db";
import { hostIdsOf, type SharedHost, type SharedPlanContent, sharedPlanOf } from "../shared-plan";

/** What participants would see if the present plan were shared, and the plan's number at that moment. */
export type Draft = { content: SharedPlanContent; planRevision: number };

/** For commands and queries that have already authorised. Hand in the transaction to read in it. */
export async function loadDraft({ tripId }: { readonly tripId: string }, tx: Tx = db): Promise<Draft> {
  const trip = await tx.trip.findUniqueOrThrow({
    where: { id: tripId },
    select: {
      title: true,
      city: true,
      country: true,
      timeZone: true,
      language: true,
      contacts: true,
      practical: true,
      planRevision: true,
      organisation: { select: { name: true } },
    },
  });
  const plan = await loadPlan({ tripId }, tx);
  const hosts = await loadHosts([...hostIdsOf(plan.items)], tx);
  const { organisation, planRevision, timeZone, ...facts } = trip;
  const shared = { ...facts, timeZone: timeZone as TimeZone, organisationName: organisation.name };
  return { content: sharedPlanOf(shared, plan, hosts), planRevision };
}

async function loadHosts(ids: string[], tx: Tx): Promise<SharedHost[]> {
  const rows = await tx.host.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      descriptor: true,
      website: true,
      parent: { select: { name: true } },
      names: { select: { name: true }, orderBy: { position: "asc" } },
      addresses: {
        select: {
          label: true,
          street: true,
          postcode: true,
          city: true,
          country: true,
          latitude: true,
          longitude: true,
        },
        orderBy: { position: "asc" },
      },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ parent, names, ...host }) => ({
    ...host,
    otherNames: names.map(({ name }) => name),
    parentName: parent?.name ?? null,
  }));
}
