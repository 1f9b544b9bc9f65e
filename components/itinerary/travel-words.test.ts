import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { timeZone } from "@/domain/zones";
import type { OwnLeg, OwnStay } from "@/features/legs/travel-of";
import { translatorFor } from "@/lib/messages";
import { at } from "@/test/builders";
import { legLines, legTitle, stayLines } from "./travel-words";

const leg: OwnLeg = {
  id: "leg",
  revision: 0,
  mode: "FLIGHT",
  carrier: "airBaltic",
  number: "BT 123",
  fromPlace: "Oslo",
  toPlace: "Vilnius",
  departDate: calendarDate("2027-03-09"),
  departMinute: at(11),
  departTimeZone: timeZone("Europe/Oslo"),
  arriveDate: null,
  arriveMinute: at(15, 10),
  arriveTimeZone: timeZone("Europe/Vilnius"),
  note: null,
  seat: "12A",
  reference: "QX7",
};

it("says of a flight when it leaves and lands, each on the clocks of its place", () => {
  const t = translatorFor("en", "itinerary");

  expect(legTitle(leg, t)).toBe("Flight: Oslo – Vilnius");
  expect(legLines(leg, t, "en")).toEqual([
    "Leaves Tue 9 Mar, 11:00, Oslo time",
    "Arrives 15:10, Vilnius time",
    "airBaltic BT 123",
    "Seat 12A, Booking code QX7",
  ]);
});

it("names the date of an arrival on another day, and leaves out what nobody knows", () => {
  const t = translatorFor("en", "itinerary");
  const nothing = { carrier: null, number: null, seat: null, reference: null };
  const night = { ...leg, ...nothing, departMinute: at(23), arriveMinute: at(1, 30) };

  expect(legLines(night, t, "en")).toEqual([
    "Leaves Tue 9 Mar, 23:00, Oslo time",
    "Arrives Wed 10 Mar, 01:30, Vilnius time",
  ]);
  expect(legLines({ ...night, departMinute: null, arriveMinute: null }, t, "en")).toEqual(["Tue 9 Mar"]);
});

it("says of a stay from when to when, what is included and who pays", () => {
  const stay: OwnStay = {
    id: "stay",
    revision: 0,
    name: "Hotel Norge",
    hostId: null,
    address: null,
    phone: null,
    checkInDate: calendarDate("2027-03-09"),
    checkInMinute: at(15),
    checkOutDate: calendarDate("2027-03-11"),
    checkOutMinute: null,
    timeZone: timeZone("Europe/Oslo"),
    included: ["breakfast", "sauna"],
    paidBy: "the project",
    reference: null,
    note: "Ask for a quiet room",
    room: "12",
    latitude: null,
    longitude: null,
  };

  expect(stayLines(stay, translatorFor("nb", "itinerary"), "nb")).toEqual([
    "Innsjekking tir. 9. mars, fra 15:00",
    "Utsjekking tor. 11. mars",
    "Rom 12",
    "Inkludert: breakfast og sauna",
    "Betales av: the project",
    "Ask for a quiet room",
  ]);
});
