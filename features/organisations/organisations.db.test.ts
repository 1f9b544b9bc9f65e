import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { seedOrganisation } from "@/test/seed-organisation";
import { updateOrganisation } from "./commands";
import { getOrganisationSettings } from "./queries";
import { updateOrganisationSchema } from "./schema";

const changes = (sent: Record<string, unknown>) => updateOrganisationSchema.parse({ revision: 0, ...sent });

it("changes only what was sent of an organisation, and records from what to what", async () => {
  const { organisationId, admin, slug } = await seedOrganisation({ name: "Cluster" });

  await updateOrganisation(admin, changes({ organisationId, name: "Transilvania IT Cluster", city: "Cluj-Napoca" }));

  expect(await getOrganisationSettings(admin, organisationId)).toMatchObject({
    name: "Transilvania IT Cluster",
    city: "Cluj-Napoca",
    slug,
    revision: 1,
  });
  const record = await db.changeRecord.findFirstOrThrow({ where: { organisationId, event: "organisation.changed" } });
  expect(record).toMatchObject({ before: { name: "Cluster", city: null }, after: { city: "Cluj-Napoca" } });
});

it("refuses an address another organisation has", async () => {
  const { organisationId, admin } = await seedOrganisation();
  const { slug } = await seedOrganisation();

  const taking = updateOrganisation(admin, changes({ organisationId, slug }));

  await expect(taking).rejects.toMatchObject({ code: "conflict", fields: { slug: "slugTaken" } });
});

it.each(["Oslo", "oslo--cluster", "-oslo", "øst", "a/b"])("refuses %s as an address", (slug) => {
  const { error } = updateOrganisationSchema.safeParse({ organisationId: crypto.randomUUID(), revision: 0, slug });

  expect(error?.issues).toMatchObject([{ path: ["slug"], message: "enterSlug" }]);
});

it("shows the present state to somebody who looked at an older one", async () => {
  const { organisationId, admin } = await seedOrganisation();
  await updateOrganisation(admin, changes({ organisationId, country: "Norway" }));

  const late = updateOrganisation(admin, changes({ organisationId, country: "Sweden" }));

  await expect(late).rejects.toMatchObject({ code: "stale", present: { country: "Norway", revision: 1 } });
});

it("is for admins of the organisation alone", async () => {
  const { organisationId, organiser, stranger } = await seedOrganisation();

  await expect(updateOrganisation(organiser, changes({ organisationId }))).rejects.toMatchObject({ code: "forbidden" });
  await expect(updateOrganisation(stranger, changes({ organisationId }))).rejects.toMatchObject({ code: "not-found" });
  await expect(getOrganisationSettings(organiser, organisationId)).rejects.toMatchObject({ code: "forbidden" });
});
