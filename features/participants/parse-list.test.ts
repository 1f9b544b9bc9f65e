import { expect, it } from "vitest";
import { parseList } from "./parse-list";

const ioana = { name: "Ioana Mureșan", email: "ioana@example.org", affiliation: "Medivis Labs", function: "Founder" };

it.each([
  "Ioana Mureșan, ioana@example.org, Medivis Labs, Founder",
  "Ioana Mureșan; Ioana@Example.org; Medivis Labs; Founder",
  "Ioana Mureșan\tioana@example.org\tMedivis Labs\tFounder",
  '"Ioana Mureșan","ioana@example.org","Medivis Labs","Founder"',
  "Ioana Mureșan <ioana@example.org>, Medivis Labs, Founder",
  "Ioana Mureșan, Medivis Labs, Founder, ioana@example.org",
])("reads a person out of %j", (line) => {
  expect(parseList(line)).toEqual({ people: [ioana], unclear: [] });
});

it("keeps commas within a field that semicolons separate, and the places of empty fields", () => {
  expect(parseList("Ana Pop; ; ; Health, Innovation and You").people).toEqual([
    { name: "Ana Pop", email: null, affiliation: null, function: "Health, Innovation and You" },
  ]);
});

it("skips empty lines and a line of column heads", () => {
  expect(parseList("Name, Mail, Organisation\r\n\r\nAna Pop\r\n , , \r\n").people).toEqual([
    { name: "Ana Pop", email: null, affiliation: null, function: null },
  ]);
});

it("names the lines nobody can be made of, and drops no other", () => {
  const text = "Ana Pop\n, ana@example.org\nIon, not@an address\nDan, a@example.org, b@example.org\nEla";

  expect(parseList(text)).toMatchObject({ people: [{ name: "Ana Pop" }, { name: "Ela" }], unclear: [2, 3, 4] });
});
