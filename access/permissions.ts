/**
 * Who may do what: the whole truth on one screen. `authorise` asks it, and a generated test runs every endpoint
 * and page against it. A role not named for an action does not have it.
 */

/** What somebody is towards one organisation or one trip. A person may be several of these at once. */
export type Role =
  | "admin" /// of the organisation
  | "member" /// an organiser of the organisation, whether or not in the trip's team
  | "organiser" /// of the trip
  | "co-plan" /// co-organiser with the plan ticked
  | "co-participants" /// co-organiser with the participants ticked
  | "co-report" /// co-organiser with the report ticked
  | "template-reader" /// of the organisation, towards one of its templates
  | "participant" /// of the trip, signed in or by personal link
  | "invited" /// holds an invitation to the trip by link
  | "quoted" /// holds the link by which words of theirs are approved
  | "job" /// the server itself
  | "user" /// anybody signed in
  | "public";

const staff = ["admin", "organiser", "co-plan", "co-participants", "co-report", "job"] as const;

const table = {
  // In an organisation
  "organisation:read": ["admin", "member", "job"],
  "organisation:edit": ["admin", "job"],
  "members:edit": ["admin", "job"],
  "funding:read": ["admin", "member", "job"],
  "funding:edit": ["admin", "job"],
  "audit:read": ["admin"],
  "directory:read": ["admin", "member", "job"],
  "directory:edit": ["admin", "member", "job"],
  "trips:list": ["admin", "member", "job"],
  "trips:create": ["admin", "member", "job"],
  "reports:list": ["admin", "member", "job"],

  // On a trip
  "trip:read": [...staff, "template-reader"],
  "trip:edit": ["admin", "organiser", "co-plan", "job"],
  "trip:archive": ["admin", "organiser", "job"],
  "trip:team": ["admin", "organiser", "job"],
  "plan:edit": ["admin", "organiser", "co-plan", "job"],
  "plan:share": ["admin", "organiser", "co-plan", "job"],
  "participants:read": staff,
  "participants:contact": ["admin", "organiser", "co-participants", "job"],
  "participants:edit": ["admin", "organiser", "co-participants", "job"],
  "needs:read": ["organiser", "co-participants"],
  "travel:read": staff,
  "travel:edit": ["admin", "organiser", "co-participants", "job"],
  "attendance:read": staff,
  "attendance:edit": ["admin", "organiser", "co-participants", "job"],
  "attendance:check-in": ["participant"],
  "announcements:read": staff,
  "announcements:send": ["admin", "organiser", "co-participants", "co-plan", "job"],
  "follow-ups:edit": staff,
  "itinerary:read": [...staff, "participant"],
  "itinerary:sign-up": ["participant"],
  "sign-ups:edit": ["admin", "organiser", "co-plan", "co-participants", "job"],
  "takeaways:read": staff,
  "takeaways:write": ["participant"],
  "pictures:edit": [...staff],
  "report:read-draft": ["admin", "organiser", "co-report", "job"],
  "report:edit": ["admin", "organiser", "co-report", "job"],
  "report:comment": ["admin", "organiser", "co-report", "job"],
  "report:publish": ["admin", "job"],
  "quotes:edit": ["admin", "organiser", "co-report", "job"],
  "invitation:answer": ["invited"],

  // On one's own account
  "account:own": ["user"],

  // For whoever holds a link, and for everybody
  "quote:answer": ["quoted"],
  "sign-in:use": ["public", "user"],
  "report:read": ["public", "user"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof table;

/** What can be done with a template: nobody travels on it, so there is nothing to share, to answer or to report. */
const onTemplates: readonly Action[] = ["trip:read", "trip:edit", "trip:team", "plan:edit"];

/** Whether an action makes sense on a template, whoever asks. */
export function fitsTemplate(action: Action): boolean {
  return onTemplates.includes(action);
}

/** Every action there is, for the test that looks for rows without a counterpart. */
export const actions = Object.keys(table) as Action[];

/** Whether any of somebody's roles carries an action. */
export function may(roles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = table[action];
  return roles.some((role) => allowed.includes(role));
}
