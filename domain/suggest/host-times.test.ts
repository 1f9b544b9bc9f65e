import { expect, it } from "vitest";
import { aDay, anItem, at } from "@/test/builders";
import { calendarDate } from "../clock";
import type { JudgedHost } from "../warnings/plan-facts";
import { timeZone, toInstant } from "../zones";
import { hostTimes, isTooMany } from "./host-times";

const oslo = timeZone("Europe/Oslo");
const tuesday = aDay({ date: calendarDate("2027-03-09"), timeZone: oslo });

function aHost(id: string, more: Partial<JudgedHost> = {}): JudgedHost {
  const boring = { name: id, coordinates: null, hasAddress: true, insideId: null, country: null, region: null };
  return { id, ...boring, openHours: null, away: [], largestGroup: null, ...more };
}

const weekdays = [1, 2, 3, 4, 5] as const;
const mornings = weekdays.map((weekday) => ({ weekday, from: 540, until: 720 }));
const visit = anItem({ hostId: "port" });

it("knows no times of a host that said nothing, nor of a day without a date", () => {
  expect(hostTimes({ hosts: [aHost("port")], visitsElsewhere: [] })(visit, tuesday)).toBeNull();
  const open = hostTimes({ hosts: [aHost("port", { openHours: mornings })], visitsElsewhere: [] });
  expect(open(visit, aDay({ date: null }))).toBeNull();
});

it("asks a host in its hours, on no day on which it is closed or away, and where its venue is open too", () => {
  const away = [{ from: calendarDate("2027-03-10"), until: calendarDate("2027-03-10") }];
  const venue = aHost("hall", { openHours: [{ weekday: 2, from: 600, until: 900 }] });
  const open = hostTimes({ hosts: [aHost("port", { openHours: mornings, away }), venue], visitsElsewhere: [] });

  expect(open(visit, tuesday)).toEqual([{ from: 540, until: 720 }]);
  expect(open({ ...visit, venueId: "hall" }, tuesday)).toEqual([{ from: 600, until: 720 }]);
  expect(open(visit, aDay({ date: calendarDate("2027-03-10") }))).toEqual([]);
  expect(open(visit, aDay({ date: calendarDate("2027-03-13") }))).toEqual([]);
});

it("leaves a host alone while another trip is there", () => {
  const start = toInstant(calendarDate("2027-03-09"), at(10), oslo);
  const end = toInstant(calendarDate("2027-03-09"), at(11), oslo);
  const visitsElsewhere = [{ id: "x", hostId: "port", start, end, tripTitle: null }];
  const open = hostTimes({ hosts: [aHost("port", { openHours: mornings })], visitsElsewhere });

  expect(open(visit, tuesday)).toEqual([
    { from: 540, until: 600 },
    { from: 660, until: 720 },
  ]);
  expect(open({ ...visit, hostId: "clinic" }, tuesday)).toBeNull();
});

it("knows how many a host takes at a time", () => {
  const hosts = [aHost("port", { largestGroup: 12 }), aHost("clinic")];

  expect(isTooMany(hosts, visit, 12)).toBe(false);
  expect(isTooMany(hosts, visit, 13)).toBe(true);
  expect(isTooMany(hosts, anItem({ hostId: "clinic" }), 500)).toBe(false);
});
