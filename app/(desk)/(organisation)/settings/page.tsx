import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { OrganisationForm } from "@/components/settings/organisation-form";
import { getOrganisationSettings } from "@/features/organisations/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage() {
  const { actor, organisation } = await requireOrganisation();
  const settings = await orNotFound(getOrganisationSettings(actor, organisation.id));
  const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), settings.timeZone])].sort();
  return <OrganisationForm key={organisation.id} organisation={settings} zones={zones} />;
}
