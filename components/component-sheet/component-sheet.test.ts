import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { itemKinds } from "@/domain/agenda";
import { kinds } from "./sample-plan";

const primitives = "components/ui";
const sheet = "components/component-sheet";

const sources = readdirSync(sheet)
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => readFileSync(`${sheet}/${name}`, "utf8"))
  .join("\n");

/** Drawn by others only: their parts, or what stands around everything. */
const partsOfOthers = new Set(["ToastProvider", "StateMessage", "Stop", "FieldError"]);

const components = readdirSync(primitives)
  .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
  .flatMap((name) => {
    const source = readFileSync(`${primitives}/${name}`, "utf8");
    const exported = [...source.matchAll(/^export function ([A-Z]\w*)/gm)].map(([, component = ""]) => component);
    return exported.filter((one) => !partsOfOthers.has(one)).map((component) => ({ component, name }));
  });

describe("the component sheet", () => {
  it("is compared with a house that has primitives", () => {
    expect(components.length).toBeGreaterThan(40);
  });

  it.each(components)("shows $component of $name", ({ component, name }) => {
    const from = `from "@/${primitives}/${name.replace(".tsx", "")}"`;

    expect(sources, `${sheet} imports nothing ${from}`).toContain(from);
    expect(sources).toMatch(new RegExp(`<${component}\\b`));
  });

  it("shows an item of every kind", () => {
    expect(kinds.map((item) => item.kind).toSorted()).toEqual(itemKinds.toSorted());
  });
});
