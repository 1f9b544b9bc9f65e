/** Every route of the build × every kind of person, held against the permission table on the running server. */
import { expect, test } from "@playwright/test";
import { actions } from "@/access/permissions";
import { builtRoutes } from "./built-routes";
import { expectations } from "./expectations";
import { knock } from "./knock";
import { outcomeOf, type Row, readAnswer } from "./matrix";
import { openRows, type Rows } from "./rows";
import { makeWorld, type World } from "./world";

const routes = builtRoutes().map(({ method, path }) => `${method} ${path}`);

test.describe.configure({ mode: "default" });

let rows: Rows;
let world: World;

test.beforeAll(async ({ baseURL }) => {
  const { DATABASE_URL, AUTH_SECRET } = process.env;
  if (!DATABASE_URL || !AUTH_SECRET) throw new Error("The server under test must say its DATABASE_URL and AUTH_SECRET");
  rows = await openRows(DATABASE_URL);
  world = await makeWorld(rows, AUTH_SECRET);
  await shareItinerary(baseURL ?? "");
});
test.afterAll(() => rows.close());

test("every route and method of the build has a line in the matrix, and every line a route", () => {
  expect(Object.keys(expectations).sort()).toEqual([...routes].sort());
});

test("every action of the permission table guards a route", () => {
  const guarded = new Set<string>(Object.values(expectations).flatMap((row) => [row.action, ...(row.also ?? [])]));

  expect(actions.filter((action) => !guarded.has(action))).toEqual([]);
});

for (const [route, row] of Object.entries(expectations)) {
  test(`${route} keeps to ${row.action}`, async ({ baseURL }) => {
    const differences = await differencesAt(route, row, baseURL ?? "");

    expect(differences).toEqual([]);
  });
}

/** Knocks as everybody; names those who got another answer than the table's, and those who changed something though denied. */
async function differencesAt(route: string, row: Row, baseUrl: string): Promise<string[]> {
  const [method = "", path = ""] = route.split(" ");
  const found: string[] = [];
  for (const knocker of world.knockers) {
    const target = (await row.target?.(world, knocker)) ?? {};
    const expected = outcomeOf(row, knocker, method);
    const concerned = [
      world.organisationId,
      world.tripId,
      knocker.userId,
      ...Object.values(target.params ?? {}),
    ].filter(isId);
    const before = expected === "done" ? null : await rows.digest(concerned);
    const answer = await knock(baseUrl, method, path, world, knocker, target);
    const got = readAnswer(answer.status, answer.location);
    if (got !== expected)
      found.push(`${knocker.kind}: expected ${expected}, got ${got} (${answer.status} ${answer.body.slice(0, 160)})`);
    if (before !== null && (await rows.digest(concerned)) !== before)
      found.push(`${knocker.kind}: was denied and yet something changed`);
  }
  return found;
}

function isId(value: string | null): value is string {
  return value !== null && /^[0-9a-f-]{36}$/.test(value);
}

/** The pages of an itinerary are there once the plan was shared. */
async function shareItinerary(baseUrl: string): Promise<void> {
  const organiser = world.knockers.find(({ kind }) => kind === "organiser");
  if (!organiser) throw new Error("The world has no organiser");
  const target = { body: { planRevision: 0 } };
  const { status, body } = await knock(baseUrl, "POST", "/api/v1/trips/[tripId]/share", world, organiser, target);
  if (status !== 200) throw new Error(`Sharing answered ${status} ${body}`);
}
