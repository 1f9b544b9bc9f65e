import { expect, it } from "vitest";
import { inOrderOfPresence, presentAffiliation } from "./affiliations";
import { calendarDate } from "./clock";

const at = (name: string, until: string | null = null) => ({
  name,
  since: null,
  until: until ? calendarDate(until) : null,
});

it("puts the present before the past, and the latest past before the earlier", () => {
  const affiliations = [at("hospital", "2010-12-31"), at("institute"), at("university", "2019-06-30"), at("board")];

  expect(inOrderOfPresence(affiliations).map(({ name }) => name)).toEqual([
    "institute",
    "board",
    "university",
    "hospital",
  ]);
});

it("takes the first affiliation without an end for the present one", () => {
  expect(presentAffiliation([at("hospital", "2010-12-31"), at("institute"), at("board")])?.name).toBe("institute");
});

it("knows somebody who is nowhere at present", () => {
  expect(presentAffiliation([at("hospital", "2010-12-31")])).toBeNull();
});
