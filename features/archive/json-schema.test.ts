import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { archiveJsonSchema } from "./json-schema";

it("is documented as it is read: vitest -u writes docs/archive.schema.json anew", async () => {
  await expect(archiveJsonSchema()).toMatchFileSnapshot("../../docs/archive.schema.json");
});

it("is named with every list in the words of docs/ARCHIVE.md", () => {
  const { properties } = JSON.parse(archiveJsonSchema()) as { properties: Record<string, unknown> };
  const text = readFileSync("docs/ARCHIVE.md", "utf8");

  expect(Object.keys(properties).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
