import { useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { HostFollowUps } from "@/components/follow-ups/host-follow-ups";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SectionRule } from "@/components/ui/section-rule";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarDate } from "@/domain/clock";
import type { HostFollowUp } from "@/features/follow-ups/queries";
import type { HostPage as Host, HostAddress } from "@/features/hosts/queries/get-host";
import { Availability } from "./availability";
import { Period } from "./period";
import { RemoveButton, RestoreButton } from "./remove-button";
import { VisitList } from "./visit-list";

type Props = { host: Host; followUps: readonly HostFollowUp[]; today: CalendarDate };

/** Everything the directory knows of a host, and what came of it. */
export function HostPage({ host, followUps, today }: Props) {
  const t = useTranslations("hosts");
  const action = `/api/v1/organisations/${host.organisationId}/hosts/${host.id}`;
  return (
    <>
      <PageHeader
        above={
          <DeskLink href="/hosts" className="text-ink-2">
            {t("title")}
          </DeskLink>
        }
        title={host.name}
        subtitle={t(`kinds.${host.kind}`)}
        actions={
          host.mayEdit && !host.isRemoved ? (
            <>
              <RemoveButton action={action} revision={host.revision} name={host.name} list="/hosts" />
              <ButtonLink as={DeskLink} href={`/hosts/${host.id}/edit`} variant="primary" icon="pencil">
                {t("edit")}
              </ButtonLink>
            </>
          ) : null
        }
      />
      {host.isRemoved ? (
        <Notice className="mb-4" action={host.mayEdit ? <RestoreButton action={action} name={host.name} /> : null}>
          {t("removal.isRemoved")}
        </Notice>
      ) : null}
      {host.descriptor ? <p className="mt-0 mb-6 max-w-2xl text-base text-ink-2">{host.descriptor}</p> : null}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[1fr_21rem]">
        <div className="grid gap-8">
          <SectionRule title={t("sections.visits")} id="visits">
            {host.visits.length > 0 ? (
              <VisitList visits={host.visits} hostId={host.id} />
            ) : (
              <p className="m-0 text-ink-2 text-sm">{t("visits.none")}</p>
            )}
          </SectionRule>
          <SectionRule title={t("sections.followUps")} id="follow-ups">
            {followUps.length > 0 ? (
              <HostFollowUps followUps={followUps} today={today} />
            ) : (
              <p className="m-0 text-ink-2 text-sm">{t("noFollowUps")}</p>
            )}
          </SectionRule>
        </div>
        <div className="grid gap-6">
          <People host={host} />
          <Availability host={host} />
          <Facts host={host} />
          <About host={host} />
        </div>
      </div>
    </>
  );
}

function People({ host }: { host: Host }) {
  const t = useTranslations("hosts");
  return (
    <SectionRule title={t("sections.people")} id="people">
      {host.people.length === 0 ? <p className="m-0 text-ink-2 text-sm">{t("noPeople")}</p> : null}
      <ul className="m-0 grid list-none gap-2 p-0 text-sm">
        {host.people.map((person) => (
          <li key={`${person.personId} ${person.role} ${person.since}`}>
            <DeskLink href={`/people/${person.personId}`} className="font-semibold text-ink">
              {[person.title, person.name].filter(Boolean).join(" ")}
            </DeskLink>
            <p className="m-0 text-ink-2 text-xs">
              {person.role}
              <Period since={person.since} until={person.until} after={person.role !== null} />
            </p>
          </li>
        ))}
      </ul>
    </SectionRule>
  );
}

function Facts({ host }: { host: Host }) {
  const t = useTranslations("hosts");
  if (host.facts.length === 0) return null;
  return (
    <SectionRule title={t("sections.facts")} id="facts">
      <ul className="m-0 grid list-none gap-2 p-0 text-sm">
        {host.facts.map((fact) => (
          <li key={fact.id}>
            {fact.text}
            <p className="m-0 text-ink-2 text-xs">
              {[fact.year, fact.source].filter((one) => one !== null).join(" · ") || t("noSource")}
            </p>
          </li>
        ))}
      </ul>
    </SectionRule>
  );
}

function About({ host }: { host: Host }) {
  const t = useTranslations("hosts");
  const names = useTranslations("ui.languages");
  const others = host.names.map(({ name, language }) =>
    language ? `${name} (${names.has(language) ? names(language) : language})` : name,
  );
  const empty =
    others.length === 0 && !host.parent && !host.website && host.addresses.length === 0 && host.inside.length === 0;
  if (empty) return null;
  return (
    <SectionRule title={t("sections.about")} id="about">
      <dl className="m-0 grid gap-3 text-sm [&_dd]:m-0 [&_dt]:text-ink-2 [&_dt]:text-xs">
        {others.length > 0 ? (
          <div>
            <dt>{t("sections.names")}</dt>
            {others.map((name) => (
              <dd key={name}>{name}</dd>
            ))}
          </div>
        ) : null}
        {host.parent ? (
          <div>
            <dt>{t(`relations.${host.parentRelation ?? "PART_OF"}`)}</dt>
            <dd>
              <TextLink as={DeskLink} href={`/hosts/${host.parent.id}`}>
                {host.parent.name}
              </TextLink>
            </dd>
          </div>
        ) : null}
        {host.inside.length > 0 ? (
          <div>
            <dt>{t("fields.inside")}</dt>
            {host.inside.map((child) => (
              <dd key={child.id}>
                <TextLink as={DeskLink} href={`/hosts/${child.id}`}>
                  {child.name}
                </TextLink>
              </dd>
            ))}
          </div>
        ) : null}
        {host.website ? (
          <div>
            <dt>{t("fields.website")}</dt>
            <dd>
              <TextLink href={host.website} rel="noreferrer" className="break-all">
                {new URL(host.website).host}
              </TextLink>
            </dd>
          </div>
        ) : null}
        {host.addresses.length > 0 ? (
          <div>
            <dt>{t("sections.addresses")}</dt>
            {host.addresses.map((address) => (
              <dd key={address.id}>
                <Address address={address} />
              </dd>
            ))}
          </div>
        ) : null}
      </dl>
    </SectionRule>
  );
}

function Address({ address }: { address: HostAddress }) {
  const t = useTranslations("hosts");
  const { latitude, longitude } = address;
  const town = [address.postcode, address.city].filter(Boolean).join(" ");
  const written = [address.label, address.street, town, address.country].filter(Boolean).join(", ");
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return (
    <>
      {written}{" "}
      {latitude !== null ? (
        <TextLink href={map} rel="noreferrer">
          {t("map")}
        </TextLink>
      ) : null}
    </>
  );
}
