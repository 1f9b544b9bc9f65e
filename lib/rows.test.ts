import { expect, it } from "vitest";
import { z } from "zod";
import { line, optional } from "./fields";
import { rows } from "./rows";

const schema = z.object({
  facts: rows(z.object({ text: line(20), source: optional(line()), role: z.string().optional() }), {
    max: 3,
    preset: ["role"],
  }),
});

it("drops rows in which nothing was filled in", () => {
  const sent = { facts: [{ id: "1", text: " ", source: "", role: "DONOR" }, { text: "founded 1954" }] };

  expect(schema.parse(sent)).toEqual({ facts: [{ text: "founded 1954", source: null }] });
});

it("names the place of a wrong row as it was sent", () => {
  const { error } = schema.safeParse({ facts: [{ text: "" }, { text: "", source: "their web page" }] });

  expect(error?.issues).toMatchObject([{ path: ["facts", 1, "text"], message: "required" }]);
});

it("takes no rows for an empty list and refuses what is none", () => {
  expect(schema.parse({})).toEqual({ facts: [] });
  expect(schema.safeParse({ facts: "many" }).success).toBe(false);
  expect(schema.safeParse({ facts: ["a"] }).success).toBe(false);
});
