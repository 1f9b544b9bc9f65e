import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import type { Caller } from "@/access/endpoint";
import { recordChanges } from "@/access/record";
import type { CalendarDate } from "@/domain/clock";
import { dateLocale, dateRange } from "@/domain/dates";
import { inTransaction, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { firstLocale, type Locale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { enqueueMails } from "@/lib/outbox";
import type { InviteInput } from "../schema";
import { changeOf } from "./participant-rows";
import { issueLinks } from "./personal-links";

/** How many were mailed, and why others were not. */
export type Invited = { invited: number; reminded: number; withoutAddress: number; alreadyAccepted: number };

/**
 * Mails people their invitation; who was invited before is reminded. Either way they get a new secret address, and
 * the one of the earlier mail ends. People who declined, withdrew or wait are asked again.
 *
 * @throws {Refusal} `not-found` when somebody is not on the list; then nobody is mailed
 */
export async function invite(actor: Actor, input: InviteInput, caller: Pick<Caller, "locale">): Promise<Invited> {
  const access = await authorise(actor, { trip: input.tripId }, "participants:edit");
  return inTransaction(async (tx) => {
    const ids = [...new Set(input.participantIds)];
    const people = await tx.participant.findMany({
      where: { id: { in: ids }, tripId: access.tripId, deletedAt: null },
    });
    if (people.length !== ids.length) throw new Refusal("not-found", "participantGone");
    const asked = people.filter(({ email, status }) => email !== null && status !== "ACCEPTED");
    if (asked.length > 0) await inviteAll(tx, access, asked, caller.locale);
    const reminded = asked.filter(isAsked).length;
    const alreadyAccepted = people.filter(({ status }) => status === "ACCEPTED").length;
    const withoutAddress = people.length - asked.length - alreadyAccepted;
    return { invited: asked.length - reminded, reminded, withoutAddress, alreadyAccepted };
  });
}

type Person = { id: string; name: string; email: string | null; language: string | null; status: string };
type Trip = Awaited<ReturnType<typeof tripOf>>;

/** @param sender language of who invites; it counts where nothing is known of the recipient or the organisation */
async function inviteAll(tx: Tx, access: TripAccess, people: Person[], sender: Locale): Promise<void> {
  const trip = await tripOf(tx, access);
  const ids = people.map(({ id }) => id);
  const tokens = await issueLinks(tx, access.tripId, ids, "INVITATION");
  // A reminder does not make the invitation younger.
  await tx.$executeRaw`
    update participants set revision = revision + 1, status = 'INVITED',
      invited_at = case when status = 'INVITED' then coalesce(invited_at, now()) else now() end
    where id = any(${ids}::uuid[])`;
  const mails = people.map((person) => {
    const link = `${env().BASE_URL}/invitations/${tokens.get(person.id)}`;
    const locale = firstLocale(person.language, trip.language, sender);
    const mail = mailOf(trip, person.name, link, isAsked(person), locale, organiserOf(access, trip));
    return { ...mail, to: person.email ?? "", toName: person.name, organisationId: access.organisationId };
  });
  await enqueueMails(tx, mails);
  const changes = people.map((person) =>
    changeOf(access, isAsked(person) ? "reminded" : "invited", person, {
      before: { status: person.status },
      after: { status: "INVITED", ...(isAsked(person) ? { remindedAt: new Date() } : {}) },
    }),
  );
  await recordChanges(tx, access.actor, changes);
}

function isAsked({ status }: Person): boolean {
  return status === "INVITED";
}

function mailOf(trip: Trip, name: string, link: string, again: boolean, locale: Locale, organiser: string) {
  const t = translatorFor(locale, "mail");
  const place = trip.city ? t("invitation.place", { city: trip.city }) : "";
  const dates = trip.dates(locale) ?? t("invitation.datesOpen");
  const values = { name, organiser, organisation: trip.organisation, trip: trip.title, place, dates, link };
  return {
    subject: t(again ? "invitation.subjectReminder" : "invitation.subject", { organiser, trip: trip.title }),
    text: t(again ? "invitation.textReminder" : "invitation.text", values),
  };
}

/** Who invites: the person at the desk, or the organisation when the server acts on its own account. */
function organiserOf({ actor }: TripAccess, trip: Trip): string {
  return actor.kind === "user" ? actor.name : trip.organisation;
}

async function tripOf(tx: Tx, { tripId }: TripAccess) {
  const [row] = await tx.$queryRaw<
    {
      title: string;
      city: string | null;
      organisation: string;
      language: string;
      first: CalendarDate | null;
      last: CalendarDate | null;
    }[]
  >`
    select t.title, t.city, o.name as organisation, o.language, min(d.date)::text as first, max(d.date)::text as last
    from trips t join organisations o on o.id = t.organisation_id left join days d on d.trip_id = t.id
    where t.id = ${tripId}::uuid group by t.id, o.id`;
  if (!row) throw new Refusal("not-found", "notFound");
  const { first, last, ...trip } = row;
  return {
    ...trip,
    dates: (locale: Locale) => (first && last ? dateRange(first, last, dateLocale(locale), "long") : null),
  };
}
