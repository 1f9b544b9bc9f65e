import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dottedPath, MalformedForm, type Nested, valuesOf } from "./form-values";

describe("the values of a form", () => {
  it("are nested by dots and indexes", () => {
    const fields = new URLSearchParams(
      "title=Port&parts[0].role=guide&parts[0].name=Shane&parts[1].role=host&place.city=Oslo",
    );

    expect(valuesOf(fields)).toEqual({
      title: "Port",
      parts: [{ role: "guide", name: "Shane" }, { role: "host" }],
      place: { city: "Oslo" },
    });
  });

  it("gather every box ticked under one name with brackets", () => {
    expect(valuesOf(new URLSearchParams("groupIds[]=a&groupIds[]=b"))).toEqual({ groupIds: ["a", "b"] });
  });

  it("keep empty text, because it means that somebody cleared the field", () => {
    expect(valuesOf([["note", ""]])).toEqual({ note: "" });
  });

  it("take the last of a name sent twice, so that a hidden field can stand for a box that is not ticked", () => {
    expect(valuesOf(new URLSearchParams("optional=no&optional=yes"))).toEqual({ optional: "yes" });
  });

  it("close the gap where a row was taken out", () => {
    expect(valuesOf(new URLSearchParams("parts[4].role=host&parts[1].role=guide"))).toEqual({
      parts: [{ role: "guide" }, { role: "host" }],
    });
  });

  it.each(["__proto__.admin", "constructor.name", "a.prototype.b", "a[0].__proto__"])("refuse the name %s", (name) => {
    expect(() => valuesOf([[name, "x"]])).toThrow(MalformedForm);
  });

  it.each(["", "[0]", "a[", "a]b", "a..b", ".a", "a.", "a[x]", "a[99999]"])("refuse the unreadable name %j", (name) => {
    expect(() => valuesOf([[name, "x"]])).toThrow(MalformedForm);
  });

  it("refuse names that contradict each other", () => {
    expect(() => valuesOf(new URLSearchParams("a=1&a.b=2"))).toThrow(MalformedForm);
    expect(() => valuesOf(new URLSearchParams("a.b=1&a[0]=2"))).toThrow(MalformedForm);
  });

  it("refuse more than 2,000 fields and paths deeper than 20", () => {
    const many = Array.from({ length: 2001 }, (_, n): [string, string] => [`f${n}`, ""]);

    expect(() => valuesOf(many)).toThrow(MalformedForm);
    expect(() => valuesOf([[`${"a.".repeat(20)}a`, ""]])).toThrow(MalformedForm);
  });

  it("come back as they were when laid out flat", () => {
    const name = fc
      .stringMatching(/^[A-Za-z][\w-]{0,8}$/)
      .filter((word) => !["constructor", "prototype"].includes(word));
    const { tree } = fc.letrec<{ tree: Nested; leaf: string; list: Nested[]; object: Record<string, Nested> }>(
      (tie) => ({
        leaf: fc.string(),
        list: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
        object: fc.dictionary(name, tie("tree"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
        tree: fc.oneof({ maxDepth: 4 }, tie("leaf"), tie("list"), tie("object")),
      }),
    );
    const form = fc.dictionary(name, tree, { maxKeys: 5, noNullPrototype: true });

    fc.assert(
      fc.property(form, (values) => {
        expect(valuesOf(flat(values))).toEqual(values);
      }),
    );
  });
});

describe("the path of a field", () => {
  it("is written with dots, as the server names it", () => {
    expect(dottedPath("parts[0].role")).toBe("parts.0.role");
    expect(dottedPath("groupIds[]")).toBe("groupIds");
  });
});

function flat(value: Nested | Record<string, Nested>, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (value instanceof Blob) throw new TypeError("No files here");
  if (Array.isArray(value)) return value.flatMap((inner, index) => flat(inner, `${path}[${index}]`));
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
}
