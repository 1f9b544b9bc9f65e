/** Public programmes, entered through the endpoints and found again wherever people look. */
import { archiveSchema } from "@/features/archive/file-format/archive";
import { programmes, programmesElsewhere } from "@/test/programmes/all";
import { enterProgramme } from "@/test/programmes/enter-programme";
import type { ItemFacts, ProgrammeFacts } from "@/test/programmes/facts";
import { readProgramme } from "@/test/programmes/read-programme";
import { inOneOrder } from "@/test/programmes/same-programme";
import { expect, sender, test } from "./fixtures";
import { daysOf, organisationOfDemo, share } from "./make-trip";

const all: [string, ProgrammeFacts][] = [
  ...Object.entries(programmes),
  ...Object.entries(programmesElsewhere).map(([name, facts]): [string, ProgrammeFacts] => [`${name}, retold`, facts]),
];

for (const [name, facts] of all) {
  test(`${name} is entered, read back without loss, and seen everywhere`, async ({ api, page, signIn }) => {
    const admin = await api("admin");
    const tripId = await enterProgramme(sender(admin), daysOf, await organisationOfDemo(), withOwnProject(facts));
    const file = await admin.get(`/api/v1/trips/${tripId}/archive?pictures=none`);
    expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="[a-z0-9.-]+\.sojourn\.json"$/);
    const { project: _, ...read } = readProgramme(archiveSchema.parse(await file.json()));
    const { project: __, ...said } = facts;
    expect(inOneOrder(read)).toEqual(inOneOrder(said));

    await share(admin, tripId);
    await signIn(page, "admin");
    const top = titlesOf(facts.days.flatMap(({ items }) => items));
    const inside = titlesOf(facts.days.flatMap(({ items }) => items.flatMap((item) => item.items ?? [])));
    await page.goto(`/trips/${tripId}/plan`);
    for (const title of top) await expect(page.getByText(title).first()).toBeAttached();
    await page.goto(`/i/trips/${tripId}`);
    const itinerary = await page.locator("main").textContent();
    expect([...top, ...inside].filter((title) => !itinerary?.includes(title))).toEqual([]);
    await page.goto(`/i/trips/${tripId}/programme`);
    const printed = await page.locator("body").textContent();
    expect([...top, ...inside].filter((title) => !printed?.includes(title))).toEqual([]);
    // Days without a date are in no calendar.
    if (facts.startDate === undefined) return;
    const calendar = await (await page.request.get(`/i/trips/${tripId}/calendar.ics`)).text();
    const words = calendar.replace(/\r\n /g, "").replace(/\\([,;\\])/g, "$1");
    expect(top.filter((title) => !words.includes(title))).toEqual([]);
  });
}

/** Projects and funding programmes have names of their own in an organisation, and the demo keeps what journeys make. */
function withOwnProject(facts: ProgrammeFacts): ProgrammeFacts {
  if (!facts.project) return facts;
  const tag = Math.random().toString(16).slice(2, 8);
  const { name, programme } = facts.project;
  return { ...facts, project: { name: `${name} ${tag}`, programme: `${programme} ${tag}` } };
}

const titlesOf = (items: readonly ItemFacts[]) => [...new Set(items.map(({ title }) => title))];
