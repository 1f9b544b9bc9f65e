/** The places a report tells of as a picture, finished when it is published: nothing of it is worked out when it is read. */
import { courseOf, type Site } from "../day-map/course";
import { type DrawnFrame, drawDay, type Line } from "../day-map/drawing";
import type { Point } from "../day-map/projection";
import type { HostRecord, ItemRecord, TripRecord } from "./record";
import { reportedItems } from "./selection";

/** Lengths in units of the picture, from its top left; the markers of its frames are numbered from 1. */
export type DrawnMap = {
  width: number;
  height: number;
  frames: Omit<DrawnFrame, "tiles">[];
  /** Ways from frame to frame. */
  between: Line[];
  /** Names of the places in the order of their numbers. */
  places: string[];
};

/**
 * Draws the items of a report in the order they are told; null when no place among them has coordinates.
 *
 * @param isShown whether an item is on the map
 */
export function drawMap(record: TripRecord, isShown: (item: ItemRecord) => boolean): DrawnMap | null {
  const items = reportedItems(record).filter(isShown);
  const byId = new Map(record.items.map((item) => [item.id, item]));
  const course = courseOf(
    items.map(({ id, kind, title, groups }) => ({
      ...{ id, kind, title, groupIds: groups },
      ...{ startMinute: null, durationMinutes: null, transport: null },
    })),
    ({ id }) => siteOf(record, byId, byId.get(id)),
  );
  const drawing = drawDay(course);
  if (!drawing) return null;
  const { width, height, frames, between } = drawing;
  return {
    width,
    height: round(height),
    frames: frames.map(({ top, height: tall, markers, lines, scale }) => ({
      top: round(top),
      height: round(tall),
      markers: markers.map(({ number, at, label }) => ({
        number,
        at: rounded(at),
        label: label && { text: label.text, box: roundedBox(label.box) },
      })),
      lines: lines.map(roundedLine),
      scale: scale && { metres: scale.metres, units: round(scale.units) },
    })),
    between: between.map(roundedLine),
    places: course.places.map(({ name }) => name),
  };
}

/** Its venue; its host, unless a place is named in words; else where the item around it is. */
function siteOf(record: TripRecord, byId: ReadonlyMap<string, ItemRecord>, item: ItemRecord | undefined): Site | null {
  const seen = new Set<string>();
  for (let at = item; at && !seen.has(at.id); at = byId.get(at.parentId ?? "")) {
    seen.add(at.id);
    if (at.kind === "ONLINE_SESSION" && at.venueId === null) return null;
    const host = record.hosts[at.venueId ?? (at.place === null ? (at.hostId ?? "") : "")];
    if (host) return { key: host.id, name: host.name, coordinates: coordinatesOf(record, host) };
    if (at.place !== null) return null;
  }
  return null;
}

/** Its own, or those of the host inside whose walls it sits. */
function coordinatesOf({ hosts }: TripRecord, host: HostRecord): Site["coordinates"] {
  const seen = new Set<string>();
  for (let at: HostRecord | undefined = host; at && !seen.has(at.id); ) {
    seen.add(at.id);
    if (at.coordinates) return at.coordinates;
    at = at.parent?.relation === "LOCATED_IN" ? hosts[at.parent.hostId] : undefined;
  }
  return null;
}

const round = (value: number) => Math.round(value * 10) / 10;
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
const roundedLine = ({ from, to, mode, far }: Line): Line => ({ from: rounded(from), to: rounded(to), mode, far });

function roundedBox<Shape extends Point & { width: number; height: number }>({ x, y, width, height }: Shape) {
  return { ...rounded({ x, y }), width: round(width), height: round(height) };
}
