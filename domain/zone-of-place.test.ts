import { describe, expect, it } from "vitest";
import { zoneOfPlace } from "./zone-of-place";

describe("the zone of a place", () => {
  it.each([
    ["Vilnius", null, "Europe/Vilnius"],
    ["vilnius", "Lithuania", "Europe/Vilnius"],
    ["New York", "United States", "America/New_York"],
    ["Bergen", "Norway", "Europe/Oslo"],
    ["Bergen", "Norge", "Europe/Oslo"],
    ["Cluj-Napoca", "România", "Europe/Bucharest"],
    ["Cluj-Napoca", "Romania", "Europe/Bucharest"],
    ["Porto", "Portugal", null],
    ["Lisbon", "Portugal", "Europe/Lisbon"],
    ["Hamburg", "Deutschland", "Europe/Berlin"],
    ["Sønderborg", "Danmark", "Europe/Copenhagen"],
    ["Dushanbe", "Tajikistan", "Asia/Dushanbe"],
  ])("of %s, %s is %s", (city, country, zone) => {
    expect(zoneOfPlace(city, country)).toBe(zone);
  });

  it("is not guessed for a name that tells nothing, or a country with several clocks", () => {
    expect(zoneOfPlace("Springfield", null)).toBeNull();
    expect(zoneOfPlace("Springfield", "United States")).toBeNull();
    expect(zoneOfPlace("", "")).toBeNull();
    expect(zoneOfPlace("Somewhere", "Atlantis")).toBeNull();
  });

  it("keeps to the country: Santiago in Spain is not Santiago in Chile", () => {
    expect(zoneOfPlace("Santiago", "Chile")).toBe("America/Santiago");
    expect(zoneOfPlace("Santiago", "Spain")).not.toBe("America/Santiago");
  });
});
