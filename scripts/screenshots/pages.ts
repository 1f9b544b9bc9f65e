/** Every page of the app, with what it takes to see it filled. */
import { createHash, randomBytes } from "node:crypto";
import { withDatabase } from "../bench/bench-trip";

export type Shot = {
  /** Name of the picture. */
  name: string;
  path: string;
  /** Desks are photographed as large as the window, documents in their whole length. */
  kind: "desk" | "document";
  as: "admin" | "organiser" | "nobody";
  /** What clocks in the browser show; the server's time when left out. */
  at?: string;
  /** The one look it is photographed in; every look when left out. */
  only?: { width: 1440 | 390; theme: "light" | "dark" };
};

/** The morning of the first day of the invented trip to Tampere, during its first visit. */
const onTheTrip = "2027-03-09T08:20:00Z";

/** Looks up and makes what addresses need: ids of the demo's rows, and personal links. */
export function pagesOf(databaseUrl: string): Promise<Shot[]> {
  return withDatabase(databaseUrl, async (client) => {
    const id = async (statement: string, ...values: unknown[]): Promise<string> => {
      const { rows } = await client.query<{ id: string }>(statement, values);
      if (!rows[0]) throw new Error(`The demo has no row for: ${statement}`);
      return rows[0].id;
    };
    const link = async (participantId: string, kind: "ITINERARY" | "INVITATION"): Promise<string> => {
      const token = randomBytes(32).toString("base64url");
      await client.query(
        "insert into personal_links (id, participant_id, kind, token_hash, expires_at) values (gen_random_uuid(), $1, $2, $3, '2032-01-01')",
        [participantId, kind, createHash("sha256").update(token).digest("hex")],
      );
      return token;
    };
    const trip = await id("select id from trips where city = 'Tampere'");
    const oslo = await id("select id from trips where title like 'Oslo Health Tech%'");
    const ofTrip = (table: string, column: string, value: string) =>
      id(`select id from ${table} where trip_id = $1 and ${column} = $2`, trip, value);
    const found = {
      trip,
      oslo,
      item: await ofTrip("agenda_items", "title", "Harjulinna Robotics"),
      report: await id("select id from reports where slug = 'oslo-health-tech'"),
      host: await id("select id from hosts where name = 'Harjulinna Robotics'"),
      person: await id("select id from people where name = 'Saara Ketola'"),
      programme: await id("select id from funding_programmes where name = 'EEA and Norway Grants'"),
      project: await id("select id from projects where name = '2023: Cluj Innovation Year'"),
      porto: await id("select slug as id from reports where trip_id = (select id from trips where city = 'Porto')"),
      itinerary: await link(await ofTrip("participants", "name", "Mara Deac"), "ITINERARY"),
      invitation: await link(await ofTrip("participants", "status::text", "INVITED"), "INVITATION"),
    };
    return [...desks(found), ...documents(found)];
  });
}

type Found = Record<
  | "trip"
  | "oslo"
  | "item"
  | "report"
  | "host"
  | "person"
  | "programme"
  | "project"
  | "porto"
  | "itinerary"
  | "invitation",
  string
>;

function desks({ trip, oslo, item, report, host, person, programme, project }: Found): Shot[] {
  const paths: Record<string, string> = {
    trips: "/trips",
    "trip-new": "/trips/new",
    "trip-edit": `/trips/${trip}/edit`,
    plan: `/trips/${trip}/plan`,
    "plan-item": `/trips/${trip}/plan?item=${item}`,
    "plan-trip": `/trips/${trip}/plan?view=trip`,
    "plan-list": `/trips/${trip}/plan?view=list`,
    "plan-oslo": `/trips/${oslo}/plan`,
    "trip-copy": `/trips/${trip}/copy`,
    "trip-hosts": `/trips/${trip}/hosts`,
    participants: `/trips/${trip}/participants`,
    travel: `/trips/${trip}/travel`,
    announcements: `/trips/${trip}/announcements`,
    attendance: `/trips/${trip}/attendance`,
    "follow-ups": `/trips/${trip}/follow-ups`,
    "itinerary-desk": `/trips/${trip}/itinerary`,
    "report-new": `/trips/${trip}/report/new`,
    "report-composer": `/trips/${oslo}/report/${report}`,
    "report-versions": `/trips/${oslo}/report/${report}/versions`,
    reports: "/reports",
    hosts: "/hosts",
    "host-new": "/hosts/new",
    host: `/hosts/${host}`,
    "host-edit": `/hosts/${host}/edit`,
    people: "/people",
    "person-new": "/people/new",
    person: `/people/${person}`,
    "person-edit": `/people/${person}/edit`,
    settings: "/settings",
    "settings-account": "/settings/account",
    "settings-members": "/settings/members",
    "settings-programmes": "/settings/funding-programmes",
    "settings-programme": `/settings/funding-programmes/${programme}`,
    "settings-programme-new": "/settings/funding-programmes/new",
    "settings-planning": "/settings/planning",
    "settings-projects": "/settings/projects",
    "settings-project": `/settings/projects/${project}`,
    "settings-project-new": "/settings/projects/new",
    audit: "/audit",
    "hosts-nothing": "/hosts?query=nobody-of-this-name",
    components: "/dev/components",
  };
  // The organiser sees what participants need; settings, the log and publishing are an admin's.
  const admins = /^(settings|audit|report)/;
  return Object.entries(paths).map(([name, path]) => {
    // The sheet is read like a document, from top to bottom.
    const kind = name === "components" ? "document" : "desk";
    return { name, path, kind, as: admins.test(name) ? "admin" : "organiser" };
  });
}

function documents({ trip, oslo, item, report, porto, itinerary, invitation }: Found): Shot[] {
  const open = (name: string, path: string): Shot => ({ name, path, kind: "document", as: "nobody" });
  const onPhone = (name: string, path: string): Shot => ({ ...open(name, `/i/${itinerary}${path}`), at: onTheTrip });
  return [
    open("home", "/"),
    open("sign-in", "/sign-in"),
    open("invitation", `/invitations/${invitation}`),
    onPhone("itinerary", ""),
    onPhone("itinerary-item", `/items/${item}`),
    onPhone("itinerary-people", "/people"),
    onPhone("itinerary-practical", "/practical"),
    { ...open("itinerary-staff", `/i/trips/${trip}`), as: "organiser" },
    { ...open("programme", `/i/trips/${trip}/programme`), as: "organiser" },
    { ...open("my-itineraries", "/i"), as: "organiser" },
    open("organisation", "/o/transilvania-it"),
    open("report-oslo-health-tech", "/o/transilvania-it/reports/oslo-health-tech"),
    open("report-oslo-deep-dive-days", "/o/oslo-cancer-cluster/reports/oslo-deep-dive-days"),
    open("report-porto", `/o/transilvania-it/reports/${porto}`),
    open("report-card", "/o/transilvania-it/reports/oslo-health-tech/card"),
    { ...open("report-preview", `/preview/trips/${oslo}/reports/${report}`), as: "organiser" },
    open("not-found", "/nothing/here"),
    open("dev-mail", "/dev/mail"),
  ];
}
