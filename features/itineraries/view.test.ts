import { expect, it } from "vitest";
import { timeZone } from "@/domain/zones";
import { at } from "@/test/builders";
import { aPickUp, aSharedHost, aSharedItem, aSharedPlan } from "@/test/shared-plans";
import { changesOf } from "./changes";
import type { SharedItem, SharedPlanContent } from "./shared-plan";
import { allItems, rowsOf, viewOf } from "./view";

function seen(content: SharedPlanContent, signedUpIds: string[] = [], wholeChoices = false) {
  const items = allItems(viewOf(content, null, { groups: [], signedUpIds, wholeChoices }));
  return new Map(items.map(({ item }) => [item.item.id, item]));
}

const choices = [{ id: "c", title: "Free afternoon" }];
const museum = aSharedItem({ id: "museum", title: "Museum", choiceId: "c", startMinute: at(14) });
const hike = aSharedItem({ id: "hike", title: "Hike", choiceId: "c", startMinute: at(14), position: 1 });

it("shows all of a choice until it is made, then what was chosen, and everything where one may choose anew", () => {
  const content = aSharedPlan([museum, hike], { choices });

  expect([...seen(content).keys()]).toEqual(["museum", "hike"]);
  expect([...seen(content, ["hike"]).keys()]).toEqual(["hike"]);
  expect([...seen(content, ["hike"], true).keys()]).toEqual(["museum", "hike"]);
  expect(seen(content, ["hike"], true).get("hike")).toMatchObject({ choice: "Free afternoon", signedUp: true });
});

it("puts items of one choice that stand together into one row, and only those", () => {
  const lunch = aSharedItem({ id: "lunch", startMinute: at(12) });
  const [day] = viewOf(aSharedPlan([lunch, museum, hike], { choices }), null, { groups: [] }).days;

  const rows = rowsOf(day?.items ?? []).map((row) => row.map(({ item }) => item.id));

  expect(rows).toEqual([["lunch"], ["museum", "hike"]]);
});

it.each<[string, Partial<SharedItem>, { end: string | null; latestEnd: string | null }]>([
  ["a plain end", { durationMinutes: 60 }, { end: "10:00", latestEnd: null }],
  ["one of two ends", { durationMinutes: 60, longestMinutes: 120 }, { end: "10:00", latestEnd: "11:00" }],
  ["an end over midnight", { startMinute: at(23), durationMinutes: 120 }, { end: "01:00", latestEnd: null }],
  [
    "no end that is known",
    { durationMinutes: 60, endCertainty: "OPEN", longestMinutes: 90 },
    { end: null, latestEnd: null },
  ],
])("reads %s from the clock", (_, item, expected) => {
  expect(seen(aSharedPlan([aSharedItem(item)])).get("item")).toMatchObject(expected);
});

it("ends a flight on the clocks of where it lands, and says whose they are", () => {
  const flight = aSharedItem({
    kind: "TRANSFER",
    startMinute: at(13, 5),
    durationMinutes: 125,
    endTimeZone: timeZone("Europe/Vilnius"),
  });

  expect(seen(aSharedPlan([flight])).get("item")).toMatchObject({ start: "13:05", end: "16:10", endCity: "Vilnius" });
});

it("links the parts of a session both ways, and names the date when it goes on another day", () => {
  const content = aSharedPlan([
    aSharedItem({ id: "one", title: "Market hall" }),
    aSharedItem({ id: "two", startMinute: at(13, 45), continuesId: "one" }),
    aSharedItem({ id: "three", dayId: "d2", startMinute: at(9), continuesId: "two" }),
  ]);

  const views = seen(content);

  expect(views.get("two")?.continues).toMatchObject({ itemId: "one", title: "Market hall", date: null });
  expect(views.get("one")?.continuedBy).toMatchObject([{ itemId: "two", start: "13:45", date: null }]);
  expect(views.get("two")?.continuedBy).toMatchObject([{ itemId: "three", start: "09:00", date: "2027-03-10" }]);
});

it("says nothing of a part that is another group's", () => {
  const content = aSharedPlan(
    [aSharedItem({ id: "one" }), aSharedItem({ id: "two", continuesId: "one", groupIds: ["b"] })],
    { groups: [{ id: "b", name: "Industry", letter: "B" }] },
  );

  expect(seen(content).get("one")?.continuedBy).toEqual([]);
});

it("gives each pick-up its own time and the address that is known of it", () => {
  const address = {
    label: null,
    street: "Torget 5",
    postcode: null,
    city: "Bergen",
    country: null,
    latitude: 60.39,
    longitude: 5.32,
  };
  const bus = aSharedItem({
    kind: "TRANSFER",
    startMinute: at(8, 30),
    pickUps: [
      aPickUp({ startMinute: at(8, 20), hostId: "host" }),
      aPickUp({ place: "D-terminal", latitude: 60.29, longitude: 5.22 }),
    ],
  });
  const content = aSharedPlan([bus], { hosts: { host: aSharedHost({ addresses: [address] }) } });

  expect(seen(content).get("item")?.pickUps).toMatchObject([
    { place: "Hotel lobby", time: "08:20", address: { street: "Torget 5" } },
    { place: "D-terminal", time: "08:30", address: { street: null, latitude: 60.29 } },
  ]);
});

it("tells a reader who chose nothing new about what they did not choose", () => {
  const before = aSharedPlan([museum, hike], { choices });
  const after = aSharedPlan([{ ...museum, startMinute: at(15) }, hike], { choices });

  expect(changesOf(before, after, [], ["hike"])).toEqual([]);
  expect(changesOf(before, after, []).map(({ itemId }) => itemId)).toEqual(["museum"]);
});

it("counts a new title of a choice as a change of the plan", () => {
  const before = aSharedPlan([museum, hike], { choices });
  const after = aSharedPlan([museum, hike], { choices: [{ id: "c", title: "Afternoon" }] });

  expect(changesOf(before, after, null).map(({ kind }) => kind)).toEqual(["facts"]);
});
