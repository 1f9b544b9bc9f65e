/**
 * Reads a calendar file as strictly as a calendar would (RFC 5545), written without looking at how ours are made.
 *
 * Everything throws that the standard does not allow or that we never mean to write.
 */

/** A component with its properties by full name ("DTSTART;TZID=Europe/Oslo") and the components inside it. */
export type Component = { name: string; lines: Map<string, string>; parts: Component[] };

/** A moment of an event: milliseconds since 1970-01-01T00:00Z, or a date when it lasts all day. */
export type Moment = { instant: number } | { date: string };

const LONGEST_LINE_OCTETS = 75;

/**
 * The calendar a file holds.
 *
 * @throws {Error} when a line is too long or ends otherwise than by CRLF, when a name or parameter is malformed, a property stands
 *   twice in a component, or components are not nested
 */
export function readCalendar(file: string): Component {
  const root: Component = { name: "", lines: new Map(), parts: [] };
  const open = [root];
  for (const line of linesOf(file)) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (!/^[A-Z-]+(;[A-Z-]+=[A-Za-z0-9/_+-]+)*$/.test(name)) throw new Error(`Not a property: ${line}`);
    const inside = open.at(-1) ?? root;
    if (name === "BEGIN") open.push({ name: value, lines: new Map(), parts: [] });
    else if (name === "END") {
      if (inside.name !== value || inside === root) throw new Error(`${value} ends where ${inside.name} is open`);
      open.pop();
      open.at(-1)?.parts.push(inside);
    } else if (inside === root || inside.lines.has(name)) throw new Error(`${name} once too often`);
    else inside.lines.set(name, value);
  }
  const [calendar, ...more] = root.parts;
  if (open.length !== 1 || calendar?.name !== "VCALENDAR" || more.length > 0) throw new Error("Not one calendar");
  return calendar;
}

/** The entries of a file, in order. */
export function eventsIn(file: string): Component[] {
  return readCalendar(file).parts.filter((part) => part.name === "VEVENT");
}

/** A text value as it was before it was escaped (section 3.3.11). @throws {Error} for a sign that had to be escaped */
export function unescaped(text: string): string {
  if (/^(?:[^\\;,]|\\[\\;,nN])*$/.test(text)) {
    return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
  }
  throw new Error(`Not escaped: ${text}`);
}

/**
 * When an event begins or ends, reckoned with nothing but the VTIMEZONEs of the file itself; null without the property.
 *
 * @throws {Error} for a zone the file does not describe, and for a value that is no time
 */
export function momentOf(calendar: Component, event: Component, property: "DTSTART" | "DTEND"): Moment | null {
  const [name, value] = [...event.lines].find(([key]) => key.split(";")[0] === property) ?? [];
  if (name === undefined || value === undefined) return null;
  const [, parameter] = name.split(";");
  if (parameter === "VALUE=DATE") {
    if (!/^\d{8}$/.test(value)) throw new Error(`Not a date: ${value}`);
    return { date: `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}` };
  }
  if (parameter === undefined) {
    if (!value.endsWith("Z")) throw new Error(`A time of no place: ${value}`);
    return { instant: wallTime(value.slice(0, -1)) };
  }
  const zone = calendar.parts.find((part) => `TZID=${part.lines.get("TZID")}` === parameter);
  if (!zone) throw new Error(`No ${parameter} in this file`);
  return { instant: instantIn(zone, wallTime(value)) };
}

/** Minutes east of UTC that a VTIMEZONE says for an instant: those of the last observance that has begun (section 3.6.5). */
export function offsetIn(zone: Component, instant: number): number {
  const observances = observancesOf(zone);
  const last = observances.findLast(({ at }) => at <= instant);
  return last?.to ?? observances[0]?.from ?? Number.NaN;
}

type Observance = { at: number; from: number; to: number };

/** The first instant at which clocks of the zone show a reading; one that is skipped goes by the offset before (section 3.3.5). */
function instantIn(zone: Component, wall: number): number {
  const observances = observancesOf(zone);
  const offsets = [...new Set(observances.flatMap(({ from, to }) => [from, to]))];
  const meant = offsets
    .map((offset) => wall - offset * 60_000)
    .filter((one) => one + offsetIn(zone, one) * 60_000 === wall);
  if (meant.length > 0) return Math.min(...meant);
  const gap = observances.find(({ at, from, to }) => at + from * 60_000 <= wall && wall < at + to * 60_000);
  if (!gap) throw new Error(`${zone.lines.get("TZID")} never shows ${new Date(wall).toISOString()}`);
  return wall - gap.from * 60_000;
}

function observancesOf(zone: Component): Observance[] {
  const found = zone.parts.map(({ name, lines }) => {
    if (name !== "STANDARD" && name !== "DAYLIGHT") throw new Error(`${name} in a time zone`);
    const [from, to] = [minutesOf(lines.get("TZOFFSETFROM")), minutesOf(lines.get("TZOFFSETTO"))];
    return { at: wallTime(lines.get("DTSTART") ?? "") - from * 60_000, from, to };
  });
  if (found.length === 0) throw new Error("A time zone without observances");
  return found.sort((a, b) => a.at - b.at);
}

function minutesOf(offset = ""): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(offset) ?? [];
  if (sign === undefined || offset === "-0000") throw new Error(`Not an offset: ${offset}`);
  return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
}

function wallTime(value: string): number {
  const [, ...parts] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})$/.exec(value) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const written = Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, "");
  if (parts.length === 0 || written !== value) throw new Error(`Not a time: ${value}`);
  return time;
}

function linesOf(file: string): string[] {
  if (!file.endsWith("\r\n") || /[\r\n]/.test(file.replaceAll("\r\n", ""))) throw new Error("Lines end otherwise");
  const long = file.split("\r\n").find((line) => new TextEncoder().encode(line).length > LONGEST_LINE_OCTETS);
  if (long !== undefined) throw new Error(`Too long: ${long}`);
  return file.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
}
