import { expect, it } from "vitest";
import { calendarDate } from "@/domain/clock";
import { linkExpiry } from "./link-expiry";

const now = new Date("2027-01-10T12:00:00Z");

it("keeps an itinerary open for sixty days after the trip", () => {
  expect(linkExpiry("ITINERARY", calendarDate("2027-03-11"), now)).toEqual(new Date("2027-05-11T12:00:00Z"));
});

it("keeps an invitation open until the day after the trip has ended everywhere", () => {
  expect(linkExpiry("INVITATION", calendarDate("2027-03-11"), now)).toEqual(new Date("2027-03-13T12:00:00Z"));
});

it("keeps links open for a year while the dates are open", () => {
  expect(linkExpiry("INVITATION", null, now)).toEqual(new Date("2028-01-10T12:00:00Z"));
});

it("makes no link that is over already, for a trip that is", () => {
  expect(linkExpiry("ITINERARY", calendarDate("2023-09-27"), now)).toEqual(new Date("2027-03-11T12:00:00Z"));
});
