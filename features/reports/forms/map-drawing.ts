/** The sketch map of a report as a picture that programs of their own read: colours and letters stand in it. */
import type { Line } from "@/domain/day-map/drawing";
import { MARKER_RADIUS } from "@/domain/day-map/drawing";
import type { DrawnMap } from "@/domain/report/drawn-map";

type Words = { north: string; length: (metres: number) => string };

const colours = {
  ground: "#f1f4f4",
  line: "#d5dcdb",
  ink: "#16201f",
  grey: "#4a5655",
  way: "#1f6b54",
  white: "#ffffff",
};

/** SVG with the same lines, markers and names as on the page. */
export function mapDrawing({ width, height, frames, between }: DrawnMap, { north, length }: Words): string {
  const drawn = frames.map((frame) => {
    const bottom = frame.height;
    const scale = frame.scale
      ? [
          `<path d="M12 ${bottom - 16}v6h${frame.scale.units}v-6M${width - 16} ${bottom - 12}v-16m-4 5l4 -6l4 6" fill="none" stroke="${colours.grey}" stroke-width="1.5"/>`,
          text(length(frame.scale.metres), { x: 18 + frame.scale.units, y: bottom - 8, fill: colours.grey }),
          text(north, { x: width - 26, y: bottom - 12, anchor: "end", fill: colours.grey }),
        ]
      : [];
    const markers = frame.markers.flatMap(({ number, at, label }) => [
      `<circle cx="${at.x}" cy="${at.y}" r="${MARKER_RADIUS}" fill="${colours.ink}" stroke="${colours.white}" stroke-width="2"/>`,
      text(String(number), { x: at.x, y: at.y + 4, anchor: "middle", fill: colours.white, weight: 700 }),
      ...(label ? [text(label.text, { ...alongside(label.box, at.x), y: label.box.y + 12, fill: colours.ink })] : []),
    ]);
    return [
      `<g transform="translate(0 ${frame.top})">`,
      `<rect x="0.5" y="0.5" width="${width - 1}" height="${bottom - 1}" rx="4" fill="${colours.ground}" stroke="${colours.line}"/>`,
      ...frame.lines.map(way),
      ...markers,
      ...scale,
      "</g>",
    ].join("");
  });
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${between.map(way).join("")}${drawn.join("")}</svg>`;
}

type Place = { x: number; y: number; fill: string; anchor?: "start" | "middle" | "end"; weight?: number };

function text(words: string, { x, y, fill, anchor = "start", weight = 400 }: Place): string {
  return `<text x="${x}" y="${y}" fill="${fill}" text-anchor="${anchor}" font-family="Schibsted Grotesk, Schibsted Grotesk Ext, sans-serif" font-size="12" font-weight="${weight}">${escaped(words)}</text>`;
}

/** A name begins or ends at its marker where it stands beside it. */
function alongside({ x, width }: { x: number; width: number }, marker: number): { x: number; anchor: Place["anchor"] } {
  if (x > marker) return { x, anchor: "start" };
  if (x + width < marker) return { x: x + width, anchor: "end" };
  return { x: x + width / 2, anchor: "middle" };
}

/** Walks are dotted, rides drawn through, and what leaves a frame is broken. */
function way({ from, to, mode, far }: Line): string {
  const dashes = far ? ' stroke-dasharray="10 8"' : mode === "WALK" ? ' stroke-dasharray="1 6"' : "";
  return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" fill="none" stroke="${colours.way}" stroke-width="3" stroke-linecap="round"${dashes}/>`;
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
