import { getTranslations } from "next-intl/server";
import { requireOrganisation } from "@/access/organisation-page";
import { orNotFound } from "@/access/page";
import { InviteForm } from "@/components/members/invite-form";
import { MemberList } from "@/components/members/member-list";
import { SectionRule } from "@/components/ui/section-rule";
import { getMembers } from "@/features/members/queries/get-members";

export async function generateMetadata() {
  return { title: (await getTranslations("members"))("title") };
}

export default async function MembersPage() {
  const { actor, organisation } = await requireOrganisation();
  const members = await orNotFound(getMembers(actor, organisation.id));
  const t = await getTranslations("members");
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_21rem]">
      <MemberList organisationId={organisation.id} members={members} />
      <SectionRule title={t("invite")} id="invite">
        <InviteForm organisationId={organisation.id} />
      </SectionRule>
    </div>
  );
}
