import { expect, it } from "vitest";
import { z } from "zod";
import { line, optional } from "./fields";
import { given, ifSent } from "./partial-fields";

const schema = z.object({ name: ifSent(line(5)), motto: ifSent(optional(line())) });

it("leaves alone what was not sent", () => {
  expect(given(schema.parse({}))).toEqual({});
});

it("empties what was sent empty", () => {
  expect(given(schema.parse({ motto: "" }))).toEqual({ motto: null });
});

it("names the field and the message of what does not fit", () => {
  const { error } = schema.safeParse({ name: "too long a name" });

  expect(error?.issues).toMatchObject([{ path: ["name"], message: "tooLong" }]);
});
