/** Writes where what is in hand would land into the parts that are there for it (landing.tsx), without React. */
import { apart } from "@/domain/direction";
import type { PlanConflict } from "@/features/agenda-items/judge-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { Translate } from "@/lib/messages";
import { timeOf } from "../words";
import type { Drag } from "./drag-store";
import { type ColumnGrid, gridOfColumn, heightOf, topOf } from "./drop-geometry";
import { type Flight, inFlight } from "./flight";
import { columnOf } from "./under-pointer";
import { writeText } from "./write-text";

export type LandingWords = { placing: Translate<"placing">; band: (conflict: PlanConflict) => string };

/** The same few conflicts come back while something is carried about: what is said of them is put together once. */
export function landingWords(placing: Translate<"placing">, plan: Translate<"plan">): LandingWords {
  const said = new Map<string, string>();
  return {
    placing,
    band({ kind, minutes }) {
      const key = `${kind} ${minutes}`;
      const words = said.get(key) ?? plan("band", { kind: plan(`conflict.${kind}`), minutes });
      said.set(key, words);
      return words;
    },
  };
}

/** Pixels from the top of a day, and of height. */
type Span = { top: number; height: number };

/** The line under the header on which something without a time lands. */
const UNTIMED: Span = { top: 2, height: 40 };
/** Above everything, where nothing is seen: a part that comes and goes with every move is not made anew each time. */
const AWAY: Span = { top: -9_999, height: 0 };
/** Pixels of what is said of a band, in its middle. */
const WORDS = 15;
/** Pixels of a band that can still be seen. */
const THINNEST = 3;

export type LandingParts = {
  /** Lies over the board, at the column of the day. */
  host: Flight;
  /** Around the item it would become a part of. */
  into: Flight | null;
  /** One for each item in hand. */
  slots: readonly { id: string; flight: Flight; title: Element | null; time: Element | null }[];
  /** Where people or places would be expected twice, all of it on one. */
  bands: HTMLElement | null;
  /** What is said of it, one for each conflict as long as there are enough. */
  said: readonly { flight: Flight; words: Element | null }[];
  /** Column and header of each day that was a target, found once: there are thousands of elements to look through. */
  days: Map<string, DayParts>;
};

type DayParts = { column: HTMLElement | null; head: Element | null; box: Box | null };

/** Where a column stands in the board, px. */
type Box = Span & { left: number; width: number };

/** Finds the parts once: looking for them at every move would take longer than writing to them. */
export function landingParts(host: HTMLElement): LandingParts {
  const all = (name: string) => [...host.querySelectorAll<HTMLElement>(name)];
  const [into] = all("[data-into]");
  return {
    host: inFlight(host),
    into: into ? inFlight(into) : null,
    slots: all("[data-slot]").map((element) => ({
      ...{ id: element.dataset.slot ?? "", flight: inFlight(element) },
      ...{ title: element.querySelector("[data-title]"), time: element.querySelector("[data-time]") },
    })),
    bands: host.querySelector<HTMLElement>("[data-bands]"),
    said: all("[data-band-words]").map((element) => ({
      ...{ flight: inFlight(element), words: element.querySelector("[data-words]") },
    })),
    days: new Map(),
  };
}

/** Draws a place on its day; takes everything away over anything that takes nothing in. */
export function drawLanding(parts: LandingParts, drag: Drag | null, words: LandingWords): void {
  const { into, slots, bands, said } = parts;
  const { place, items = [], conflicts = [] } = drag?.preview ?? {};
  const dayId = place?.dayId ?? null;
  const column = stand(parts, dayId);
  if (!drag || !column) return;
  const grid = gridOfColumn(column);
  const { hand } = drag;
  const lead = items.find((one) => one.id === hand.lead.id);
  const around = lead && hand.plan.items.find((one) => one.id === lead.parentId);
  if (into) drawAround(into, grid, around);
  for (const slot of slots) {
    const item = slot.id === lead?.id ? lead : items.find((one) => one.id === slot.id);
    drawSlot(slot, grid, item?.dayId === dayId ? item : undefined, item === lead ? around : undefined, words);
  }
  const here = conflicts.filter((one) => one.dayId === dayId && one.startMinute !== null && one.itemIds.length > 1);
  const spans = here.map((one) => bandOf(grid, one));
  if (bands) drawBands(bands.style, spans);
  for (const [place, one] of said.entries()) say(one, spans[place], here[place], words);
}

/**
 * Looks where the columns stand once the page is laid out, and again whenever one gets another size or comes into sight, and draws then:
 * asked in the middle of a move, the page would have to be laid out for the answer.
 *
 * @returns stops it
 */
export function watchColumns(parts: LandingParts, draw: () => void): () => void {
  const columns = document.querySelectorAll<HTMLElement>("[data-column]");
  const observer = new ResizeObserver(() => {
    parts.days.clear();
    for (const column of columns) dayParts(parts, column.dataset.column ?? null);
    draw();
  });
  for (const column of columns) observer.observe(column);
  return () => observer.disconnect();
}

/** Puts the host over the column of a day, and marks the day. @returns the column, null where none is drawn */
function stand(parts: LandingParts, dayId: string | null): HTMLElement | null {
  const { host } = parts;
  const { column, box } = dayParts(parts, dayId);
  // Another view of the plan is another board.
  if (column && !host.of.isConnected) boardOf(column)?.append(host.of);
  const { dataset } = host.of;
  if (dataset.day !== (dayId ?? undefined)) {
    markDay(parts, dataset.day ?? null, false);
    if (dayId === null) delete dataset.day;
    else dataset.day = dayId;
    markDay(parts, dayId, true);
  }
  lay(host, box ?? AWAY);
  return column;
}

const NOWHERE: DayParts = { column: null, head: null, box: null };

function dayParts({ days }: LandingParts, dayId: string | null): DayParts {
  if (dayId === null) return NOWHERE;
  const known = days.get(dayId);
  // Where one day at a time is shown, a column goes when another day comes.
  if (known?.column?.isConnected) return known;
  const column = columnOf(dayId);
  const head = document.querySelector(`[data-day-head="${CSS.escape(dayId)}"]`);
  const parts = { column, head, box: column && boxOf(column) };
  days.set(dayId, parts);
  return parts;
}

/** What the columns stand in, and what lies over them. */
function boardOf(column: HTMLElement): HTMLElement | null {
  return column.closest<HTMLElement>("[data-days]");
}

function boxOf(column: HTMLElement): Box | null {
  const around = boardOf(column)?.getBoundingClientRect();
  const { left, top, width, height } = column.getBoundingClientRect();
  return around ? { left: left - around.left, top: top - around.top, width, height } : null;
}

function markDay(parts: LandingParts, dayId: string | null, isTarget: boolean): void {
  const { column, head } = dayParts(parts, dayId);
  column?.toggleAttribute("data-target", isTarget);
  head?.toggleAttribute("data-target", isTarget);
}

function drawSlot(
  { flight, title: titlePart, time }: LandingParts["slots"][number],
  grid: ColumnGrid,
  item: PlanItem | undefined,
  around: PlanItem | undefined,
  { placing }: LandingWords,
): void {
  if (!item) {
    lay(flight, AWAY);
    return;
  }
  const { title, startMinute, durationMinutes } = item;
  if (titlePart)
    writeText(titlePart, around ? placing("into", { title: apart(title), parent: apart(around.title) }) : title);
  if (time) writeText(time, timeOf(item) ?? placing("noTime"));
  lay(flight, startMinute === null ? UNTIMED : spanOf(grid, startMinute, durationMinutes));
}

function bandOf(grid: ColumnGrid, { startMinute, minutes }: PlanConflict): Span {
  return { top: topOf(grid, startMinute ?? 0), height: Math.max(minutes * grid.scale, THINNEST) };
}

const STRIPES = "repeating-linear-gradient(-45deg, var(--color-vermilion-line) 0 1.5px, transparent 1.5px 6px)";
/** Not opaque to the last, for the reason told at the words (landing.tsx). */
const LINE = `linear-gradient(0deg, ${Array(2).fill("color-mix(in srgb, var(--color-vermilion) 98%, transparent)").join()})`;

/** Bands are pictures behind one and the same element: a move cannot afford elements that come and go. */
function drawBands(style: CSSStyleDeclaration, spans: readonly Span[]): void {
  const pictures = spans.flatMap(({ top, height }) => [
    { image: LINE, at: top, height: 1 },
    { image: LINE, at: top + height - 1, height: 1 },
    { image: STRIPES, at: top, height },
  ]);
  style.backgroundImage = pictures.map(({ image }) => image).join(", ");
  style.backgroundPosition = pictures.map(({ at }) => `0 ${at}px`).join(", ");
  style.backgroundSize = pictures.map((one) => `100% ${one.height}px`).join(", ");
}

function say(
  { flight, words: place }: LandingParts["said"][number],
  span: Span | undefined,
  conflict: PlanConflict | undefined,
  { band }: LandingWords,
): void {
  if (conflict && place) writeText(place, band(conflict));
  lay(flight, span ? { top: span.top + (span.height - WORDS) / 2, height: WORDS } : AWAY);
}

function drawAround(part: Flight, grid: ColumnGrid, item: PlanItem | undefined): void {
  const { startMinute = null, durationMinutes = null } = item ?? {};
  lay(part, startMinute === null ? AWAY : spanOf(grid, startMinute, durationMinutes));
}

function spanOf(grid: ColumnGrid, startMinute: number, minutes: number | null): Span {
  return { top: topOf(grid, startMinute), height: heightOf(grid, minutes) };
}

/** Each part is drawn once and then only moved, as long as it stays as large as it is. What is away keeps its size. */
function lay({ of: { style }, to }: Flight, { left = 0, top, width, height }: Span & Partial<Box>): void {
  to(Math.round(left), Math.round(top));
  if (height > 0) style.height = `${Math.round(height)}px`;
  if (width !== undefined) style.width = `${Math.round(width)}px`;
}
