import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { PlanningForm } from "@/components/settings/planning-form";
import { getPlanningLimits } from "@/features/planning-limits/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("tabs.planning") };
}

export default async function PlanningPage() {
  const { actor, organisation } = await requireOrganisation();
  const settings = await orNotFound(getPlanningLimits(actor, organisation.id));
  return <PlanningForm key={settings.revision} settings={settings} />;
}
