/** Every route of the build × every kind of person, held against the permission table on the running server. */
import { expect, test } from "@playwright/test";
import { actions } from "@/access/permissions";
import { builtRoutes } from "./built-routes";
import { expectations } from "./expectations";
import { knock } from "./knock";
import { outcomeOf, type Row, readAnswer, type Target } from "./matrix";
import { openRows, type Rows } from "./rows";
import { type Knocker, makeWorld, type World } from "./world";

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

test("a change is noticed when it names what is concerned, and only then", async () => {
  const before = await rows.now();
  await rows.run("update trips set title = title where id = $1", [world.tripId]);
  expect(await rows.hasChanged(before, [world.tripId]), "nothing changed").toBe(false);

  await rows.run("update trips set title = title || '!' where id = $1", [world.tripId]);

  expect(await rows.hasChanged(before, [world.tripId])).toBe(true);
  expect(await rows.hasChanged(before, [crypto.randomUUID()])).toBe(false);
  expect(await rows.hasChanged(await rows.now(), [world.tripId])).toBe(false);
});

for (const [route, row] of Object.entries(expectations)) {
  test(`${route} keeps to ${row.action}`, async ({ baseURL }) => {
    const differences = await differencesAt(route, row, baseURL ?? "");

    expect(differences).toEqual([]);
  });
}

/**
 * Knocks as everybody; names those who got another answer than the table's. All who are to be denied knock first, and
 * what is written about them meanwhile is looked at.
 */
async function differencesAt(route: string, row: Row, baseUrl: string): Promise<string[]> {
  const [method = "", path = ""] = route.split(" ");
  const found: string[] = [];
  const knockAs = async (knocker: Knocker, target: Target) => {
    const expected = outcomeOf(row, knocker, method);
    const answer = await knock(baseUrl, method, path, world, knocker, target);
    const got = readAnswer(answer.status, answer.location);
    if (got !== expected)
      found.push(`${knocker.kind}: expected ${expected}, got ${got} (${answer.status} ${answer.body.slice(0, 160)})`);
  };
  const targetOf = async (knocker: Knocker) => (await row.target?.(world, knocker)) ?? {};
  const [denied, allowed] = [false, true].map((done) =>
    world.knockers.filter((knocker) => (outcomeOf(row, knocker, method) === "done") === done),
  );
  const tries: { knocker: Knocker; target: Target }[] = [];
  for (const knocker of denied ?? []) tries.push({ knocker, target: await targetOf(knocker) });
  const concernedBy = (some: typeof tries) =>
    [
      ...[world.organisationId, world.tripId],
      ...some.flatMap(({ knocker, target }) => [knocker.userId, ...Object.values(target.params ?? {})]),
    ].filter(isId);
  const changes = async (some: typeof tries, work: () => Promise<void>) => {
    const before = await rows.now();
    await work();
    return rows.hasChanged(before, concernedBy(some));
  };
  const changed = await changes(tries, async () => {
    for (const { knocker, target } of tries) await knockAs(knocker, target);
  });
  // What others did before may be worked off in the meantime, a mail sent for instance: one by one it shows who it was.
  for (const one of changed ? tries : []) {
    if (await changes([one], () => knockAs(one.knocker, one.target)))
      found.push(`${one.knocker.kind}: was denied and yet something changed`);
  }
  for (const knocker of allowed ?? []) await knockAs(knocker, await targetOf(knocker));
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
