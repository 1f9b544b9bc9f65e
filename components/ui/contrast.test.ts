import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Oklch = [lightness: number, chroma: number, hue: number];
type Theme = Record<string, Oklch>;

const css = readFileSync("app/tokens.css", "utf8");
const number = String.raw`([\d.]+)`;
const oklch = String.raw`oklch\(${number} ${number} ${number}\)`;
const token = new RegExp(String.raw`--color-([\w-]+): light-dark\(${oklch}, ${oklch}\);`, "g");

const light: Theme = {};
const dark: Theme = {};
for (const [, name = "", ...parts] of css.matchAll(token)) {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = parts.map(Number);
  light[name] = [a, b, c];
  dark[name] = [d, e, f];
}

/** Relative luminance of WCAG 2.2, by way of linear sRGB; colours outside sRGB are clipped as screens do. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, front: string, ground: string): number {
  const [a, b] = [theme[front], theme[ground]];
  if (!a || !b) throw new Error(`No such token: ${a ? ground : front}`);
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const tints = ["talk", "panel", "meal", "social", "spruce", "ochre", "vermilion"].map((name) => `${name}-tint`);
const pairs = (fronts: string[], behind: string[]) =>
  fronts.flatMap((front) => behind.map((ground) => [front, ground]));

const text = [
  ...pairs(["ink", "ink-2", "ink-3"], [...grounds, ...tints]),
  ...pairs(["spruce"], [...grounds, "spruce-tint", "meal-tint"]),
  ...pairs(["ochre-ink"], [...grounds, "ochre-tint"]),
  ...pairs(["vermilion-ink"], [...grounds, "vermilion-tint", "ochre-tint", "meal-tint"]),
  ...pairs(["on-ink"], ["ink", "ink-2", "person-a", "person-b"]),
  ...pairs(["on-spruce"], ["spruce", "spruce-strong"]),
];
const glyphs = [
  ...pairs(["ochre", "vermilion", "control", "focus", "spruce"], grounds),
  ...["talk", "panel", "meal", "social"].flatMap((kind) => pairs([kind], [`${kind}-tint`, "surface"])),
];

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_, theme) => {
  it("has every colour, written once for both themes", () => {
    const written = [...css.matchAll(/^\s*--color-([\w-]+):/gm)].map(([, name]) => name);

    expect(Object.keys(theme)).toEqual(written);
    expect(written.length).toBeGreaterThan(30);
  });

  it.each(text)("the text colour %s can be read on %s", (front, ground) => {
    expect(contrast(theme, front ?? "", ground ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(glyphs)("the shape colour %s can be told from %s", (front, ground) => {
    expect(contrast(theme, front ?? "", ground ?? "")).toBeGreaterThanOrEqual(3);
  });
});
