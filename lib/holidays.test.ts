import { describe, expect, it } from "vitest";
import { daysOffIn } from "./holidays";
import { NO_REGION } from "./regions";

describe("days off", () => {
  it("are the public holidays of the years asked for, by their English names, each date once", () => {
    const norway = daysOffIn("NO", null, [2027, 2027])?.holidays ?? [];

    expect(norway).toContainEqual({ date: "2027-05-01", name: "Labour Day" });
    expect(new Set(norway.map(({ date }) => date)).size).toBe(norway.length);
    expect(norway.every(({ date }) => date.startsWith("2027"))).toBe(true);
  });

  it("that fall on one date are told together", () => {
    const date = daysOffIn("NO", null, [2027])?.holidays.find((one) => one.date === "2027-05-17");

    expect(date?.name).toBe("Constitution Day, Whit Monday");
  });

  it("of several years are told for each", () => {
    const dates = daysOffIn("RO", null, [2026, 2027])?.holidays.map(({ date }) => date);

    expect(dates).toEqual(expect.arrayContaining(["2026-12-01", "2027-12-01"]));
  });

  it("are Saturday and Sunday, or what is kept there instead", () => {
    expect(daysOffIn("NO", null, [])?.weekend).toEqual([6, 0]);
    expect(daysOffIn("IL", null, [])?.weekend).toEqual([5, 6]);
  });

  it("of a region are its own besides those of the whole country", () => {
    const epiphany = { date: "2027-01-06", name: "Epiphany" };
    const [bavaria, berlin, germany] = ["BY", "BE", null].map((region) => daysOffIn("DE", region, [2027]));

    expect([bavaria?.holidays, bavaria?.partly]).toEqual([expect.arrayContaining([epiphany]), []]);
    expect(berlin?.holidays).not.toContainEqual(epiphany);
    expect([germany?.holidays, germany?.partly]).toEqual([
      expect.not.arrayContaining([epiphany]),
      expect.arrayContaining([epiphany]),
    ]);
    expect(daysOffIn("FR", NO_REGION, [2027])?.partly).toEqual([]);
    expect(daysOffIn("NO", null, [2027])?.partly).toEqual([]);
  });

  it("of a country without any that are known are none", () => {
    expect(daysOffIn("XX", null, [2027])).toBeNull();
  });
});
