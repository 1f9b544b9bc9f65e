import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { Period } from "@/components/hosts/period";
import { RemoveButton, RestoreButton } from "@/components/hosts/remove-button";
import { VisitList } from "@/components/hosts/visit-list";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SectionRule } from "@/components/ui/section-rule";
import type { PersonPage as Person } from "@/features/people/queries/get-person";

/** Everything the directory knows of a person, and which parts they had. */
export function PersonPage({ person }: { person: Person }) {
  const t = useTranslations("people");
  const action = `/api/v1/organisations/${person.organisationId}/people/${person.id}`;
  const name = [person.title, person.name].filter(Boolean).join(" ");
  return (
    <>
      <PageHeader
        above={
          <DeskLink href="/people" className="text-ink-2">
            {t("title")}
          </DeskLink>
        }
        title={name}
        subtitle={person.descriptor}
        actions={
          person.mayEdit && !person.isRemoved ? (
            <>
              <RemoveButton action={action} revision={person.revision} name={name} list="/people" />
              <ButtonLink as={DeskLink} href={`/people/${person.id}/edit`} variant="primary" icon="pencil">
                {t("edit")}
              </ButtonLink>
            </>
          ) : null
        }
      />
      {person.isRemoved ? (
        <Notice className="mb-4" action={person.mayEdit ? <RestoreButton action={action} name={name} /> : null}>
          {t("isRemoved")}
        </Notice>
      ) : null}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_21rem]">
        <SectionRule title={t("sections.parts")} id="parts">
          {person.visits.length > 0 ? (
            <VisitList visits={person.visits} />
          ) : (
            <p className="m-0 text-ink-2 text-sm">{t("noParts")}</p>
          )}
        </SectionRule>
        <div className="grid gap-6">
          <Affiliations person={person} />
          <Ways person={person} />
        </div>
      </div>
    </>
  );
}

function Affiliations({ person }: { person: Person }) {
  const t = useTranslations("people");
  return (
    <SectionRule title={t("sections.affiliations")} id="affiliations">
      {person.affiliations.length === 0 ? <p className="m-0 text-ink-2 text-sm">{t("noAffiliations")}</p> : null}
      <ul className="m-0 grid list-none gap-2.5 p-0 text-sm">
        {person.affiliations.map(({ id, host, hostName, role, since, until }) => (
          <li key={id}>
            {host ? (
              <DeskLink href={`/hosts/${host.id}`} className="font-semibold text-ink">
                {host.name}
              </DeskLink>
            ) : (
              <span className="font-semibold">{hostName}</span>
            )}
            <p className="m-0 text-ink-2 text-xs">
              {role}
              <Period since={since} until={until} after={role !== null} />
            </p>
          </li>
        ))}
      </ul>
    </SectionRule>
  );
}

function Ways({ person: { email, phone } }: { person: Person }) {
  const t = useTranslations("people");
  if (!email && !phone) return null;
  return (
    <SectionRule title={t("sections.contact")} id="contact">
      <ul className="m-0 grid list-none gap-1.5 p-0 text-sm">
        {email ? (
          <li>
            <a href={`mailto:${email}`} className="break-all text-ink">
              {email}
            </a>
          </li>
        ) : null}
        {phone ? (
          <li>
            <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className="text-ink">
              {phone}
            </a>
          </li>
        ) : null}
      </ul>
    </SectionRule>
  );
}
