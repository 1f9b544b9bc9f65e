/**
 * A trip as large as any: 14 days with 30 items each, 200 participants, and names that are long, without a blank, or
 * written from right to left. A small one is made through the endpoints, multiplied in its archive, and taken in.
 */
import { type APIRequestContext, expect } from "@playwright/test";
import { inDays, makeTrip, share } from "../make-trip";

export const DAYS = 14;
export const ITEMS_A_DAY = 30;
export const PARTICIPANTS = 200;

export const longName = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
export const rightToLeft = "מרכז החדשנות הימית של חיפה והקריות";
const names = [
  "Ștefan-Octavian Țepeneag-Mureșan",
  `Wolfeschlegelsteinhausenbergerdorff ${longName}`,
  "فاطمة الزهراء عبد الرحمن القرطبي",
  "Björk Þórðardóttir Æsa Ødegård-Kråkenes",
  "יעל בן־דוד",
  "Nguyễn Thị Hồng Ngọc",
];
const titles = [
  `Visit to ${longName}`,
  rightToLeft,
  "Talk",
  "A session whose title goes on and on, as titles of sessions do that were written by several people in one evening",
  "زيارة إلى ميناء حيفا القديم",
];

type Row = Record<string, unknown> & { id: string };
type Archive = { days: Row[]; items: Row[]; participants: Row[]; groups: Row[]; sharedPlans: Row[]; trip: Row };

/** @returns the id of the trip */
export async function makeLargeTrip(api: APIRequestContext): Promise<string> {
  const seed = await makeTrip(api, {
    title: `${longName}, ${rightToLeft}`,
    dayCount: 1,
    startDate: inDays(3),
    items: [{ title: "Visit", day: 1, at: "09:00", host: `${longName} ${rightToLeft}` }],
    participants: [{ name: "Ana", answer: "added" }],
  });
  const answer = await api.get(`/api/v1/trips/${seed.id}/archive`);
  expect(answer.ok(), await answer.text()).toBe(true);
  const archive = multiplied((await answer.json()) as Archive);
  const taken = await api.post(`/api/v1/organisations/${seed.organisationId}/trips/import`, { data: archive });
  expect(taken.ok(), await taken.text()).toBe(true);
  const { tripId } = ((await taken.json()) as { data: { tripId: string } }).data;
  await share(api, tripId);
  return tripId;
}

function multiplied(archive: Archive): Archive {
  const [day, item, participant] = [archive.days[0], archive.items[0], archive.participants[0]];
  if (!day || !item || !participant) throw new Error("the small trip is not whole");
  const days = times(DAYS, (index) => ({
    ...day,
    id: `day-${index + 1}`,
    position: index,
    date: inDays(3 + index),
    theme: index % 2 === 0 ? `${longName} ${rightToLeft}` : null,
  }));
  const groups = times(4, (index) => ({
    id: `group-${index + 1}`,
    name: index === 0 ? longName : `Group ${index + 1}`,
    letter: "ABCD".charAt(index),
  }));
  const participants = times(PARTICIPANTS, (index) => ({
    ...participant,
    id: `participant-${index + 1}`,
    name: `${names[index % names.length]} ${index + 1}`,
    email: `large-${index + 1}-${Math.random().toString(16).slice(2)}@example.org`,
    affiliation: index % 3 === 0 ? longName : rightToLeft,
    status: "ACCEPTED",
    groups: [`group-${(index % 4) + 1}`],
  }));
  const kinds = ["HOST_VISIT", "TALK", "MEAL", "TRANSFER", "PANEL"];
  const items = days.flatMap((one, place) =>
    times(ITEMS_A_DAY, (index) => ({
      ...item,
      id: `item-${place * ITEMS_A_DAY + index + 1}`,
      day: one.id,
      kind: kinds[index % kinds.length],
      title: `${titles[index % titles.length]} ${index + 1}`,
      hostStatus: index % 5 === 0 ? "CONFIRMED" : null,
      startMinute: index < 28 ? 420 + index * 30 : null,
      durationMinutes: index < 28 ? 30 : null,
      groups: index % 7 === 0 ? ["group-1", "group-2"] : [],
      room: index % 4 === 0 ? longName : null,
      place: index % 4 === 1 ? rightToLeft : null,
    })),
  );
  return { ...archive, days, groups, participants, items, sharedPlans: [] };
}

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
