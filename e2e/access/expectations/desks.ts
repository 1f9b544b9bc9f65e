import type { Guarded, Row, Special } from "../matrix";
import { aReport } from "../own-rows";
import type { Knocker } from "../world";

const organisationPage = (action: Special["action"]): Special => ({
  action,
  // Outside a trip a desk works for the knocker's own organisation; the stranger and all members have one.
  expect: ({ cookie, kind, inOrganisation }) => {
    if (!cookie) return "sign-in";
    return kind === "stranger" || inOrganisation.length > 0 ? "done" : "hidden";
  },
});

const adminPage = (action: Special["action"], target?: Special["target"]): Special => ({
  action,
  target,
  expect: ({ cookie, kind, inOrganisation }) => {
    if (!cookie) return "sign-in";
    if (kind === "stranger" || inOrganisation.includes("admin")) return "done";
    return inOrganisation.length > 0 ? "forbidden" : "hidden";
  },
});

const onTrip = (action: Guarded["action"], target?: Guarded["target"]): Guarded => ({ action, of: "trip", target });
const inDirectory = (action: Guarded["action"], target: Guarded["target"]): Guarded => ({
  action,
  of: "organisation",
  target,
});

const host: Guarded["target"] = ({ hostId }) => ({ params: { hostId } });
const person: Guarded["target"] = ({ personId }) => ({ params: { personId } });
const signedIn = ({ cookie }: Knocker) => (cookie ? ("done" as const) : ("sign-in" as const));

/** Pages for staff. */
export const desks: Record<string, Row> = {
  // People who are in no organisation are told so on these two.
  "GET /trips": { action: "trips:list", expect: signedIn },
  "GET /trips/new": organisationPage("trips:create"),
  "GET /hosts": organisationPage("directory:read"),
  "GET /hosts/new": organisationPage("directory:edit"),
  "GET /hosts/[hostId]": inDirectory("directory:read", host),
  "GET /hosts/[hostId]/edit": inDirectory("directory:edit", host),
  "GET /people": organisationPage("directory:read"),
  "GET /people/new": organisationPage("directory:edit"),
  "GET /people/[personId]": inDirectory("directory:read", person),
  "GET /people/[personId]/edit": inDirectory("directory:edit", person),
  "GET /reports": { action: "reports:list", expect: signedIn },
  "GET /settings": adminPage("organisation:edit"),
  "GET /settings/members": adminPage("members:edit"),
  "GET /settings/planning": adminPage("organisation:edit"),
  "GET /settings/funding-programmes": adminPage("funding:edit"),
  "GET /settings/funding-programmes/new": adminPage("funding:edit"),
  "GET /settings/funding-programmes/[programmeId]": inDirectory("funding:edit", ({ programmeId }) => ({
    params: { programmeId },
  })),
  "GET /settings/projects": adminPage("funding:edit"),
  "GET /settings/projects/new": adminPage("funding:edit"),
  "GET /settings/projects/[projectId]": inDirectory("funding:edit", ({ projectId }) => ({ params: { projectId } })),
  "GET /settings/account": { action: "account:own", expect: signedIn },
  // The component sheet shows no data; it is for whoever works here.
  "GET /dev/components": { action: "account:own", expect: signedIn },
  "GET /audit": adminPage("audit:read"),
  "GET /trips/[tripId]/plan": onTrip("trip:read"),
  "GET /trips/[tripId]/edit": onTrip("trip:edit"),
  "GET /trips/[tripId]/copy": onTrip("trip:read"),
  "GET /trips/[tripId]/hosts": onTrip("trip:read"),
  "GET /trips/[tripId]/participants": {
    ...onTrip("participants:read"),
    also: ["participants:contact", "takeaways:read"],
  },
  "GET /trips/[tripId]/travel": onTrip("travel:read"),
  "GET /trips/[tripId]/announcements": onTrip("announcements:read"),
  "GET /trips/[tripId]/attendance": onTrip("attendance:read"),
  "GET /trips/[tripId]/follow-ups": onTrip("follow-ups:edit"),
  "GET /trips/[tripId]/itinerary": onTrip("trip:read"),
  "GET /trips/[tripId]/report": onTrip("report:read-draft"),
  "GET /trips/[tripId]/report/new": onTrip("report:edit"),
  "GET /trips/[tripId]/report/[reportId]": onTrip("report:read-draft", async (world) => ({
    params: await aReport(world),
  })),
};
