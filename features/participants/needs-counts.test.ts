import { expect, it } from "vitest";
import { countNeeds } from "./needs-counts";

it("counts each need once a person, whatever its capitals, the most frequent first", () => {
  const texts = ["No nuts", "Vegan, gluten-free", "vegan.", "vegan; Vegan", null, " "];

  expect(countNeeds(texts)).toEqual([
    { text: "Vegan", count: 3 },
    { text: "No nuts", count: 1 },
    { text: "gluten-free", count: 1 },
  ]);
});
