/** Writes what is now and next into the card and marks it on the line. */
import { formatDuration } from "@/domain/clock";
import { momentOf, type Timed } from "./moment";
import type { Days } from "./open-days";

type Stop = Timed & { element: HTMLElement };
type Words = Record<string, string>;

/** Minutes before a start from which it is shown as next in the card: a day. */
const SOON = 24 * 60;

const find = <E extends HTMLElement>(selector: string, within: ParentNode = document) =>
  within.querySelector<E>(selector);
const textOf = (stop: Stop, selector: string) => find(selector, stop.element)?.textContent ?? "";

/** @returns draws it again; the card keeps its height, so nothing below it moves */
export function showNow(words: Words, language: string, days: Days): () => void {
  const stops: Stop[] = [...document.querySelectorAll<HTMLElement>("li[data-from]")].map((element) => ({
    element,
    from: Number(element.dataset.from),
    to: element.dataset.to === undefined ? null : Number(element.dataset.to),
  }));
  const card = find("[data-now]");
  const fill = (template: string | undefined, text: string) => (template ?? "").replace("#", text);

  function draw(): void {
    if (document.hidden || stops.length === 0 || !card) return;
    const minute = Math.floor(Date.now() / 60_000);
    const { now, next, progress, left, until } = momentOf(stops, minute);
    days.mark();
    for (const stop of stops) {
      stop.element.toggleAttribute("data-next", stop === next);
      stop.element.toggleAttribute("data-past", stop !== now && (stop.to ?? stop.from) <= minute);
    }
    for (const slot of document.querySelectorAll("[data-next-in]")) {
      const holds = next && until !== null && until < SOON && slot.closest("[data-day-of]")?.contains(next.element);
      slot.textContent = holds && now ? fill(words.nextIn, formatDuration(until)) : "";
    }
    const shown = now ?? (until !== null && until < SOON ? next : null);
    if (shown) {
      const said =
        shown === now
          ? left !== null && fill(words.left, formatDuration(left))
          : fill(words.in, formatDuration(until ?? 0));
      show(card, shown, (shown === now ? words.now : words.next) ?? "", said || "", progress ?? 0, words);
    } else {
      const when = until === null ? words.over : fill(words.starts, inDays(until, language));
      const slot = find("[data-now-left]", card);
      if (slot) slot.textContent = when ?? "";
    }
  }
  draw();
  return draw;
}

function show(card: HTMLElement, stop: Stop, state: string, left: string, progress: number, words: Words): void {
  const set = (name: string, text: string) => {
    const element = find(`[data-now-${name}]`, card);
    if (element && element.textContent !== text) element.textContent = text;
  };
  set("state", state);
  set("left", left);
  set("title", textOf(stop, "h3"));
  set("lines", [textOf(stop, "[data-who]"), textOf(stop, "[data-where]")].filter(Boolean).join("\n"));
  const bar = find("[data-now-bar] i", card);
  if (bar) bar.style.width = `${Math.round(progress * 100)}%`;
  const more = find<HTMLAnchorElement>("[data-now-more]", card);
  const item = find<HTMLAnchorElement>("h3 a", stop.element);
  if (more && item) {
    more.href = item.href;
    more.textContent = words.details ?? "";
  }
  const go = find<HTMLAnchorElement>("[data-now-go]", card);
  if (!go) return;
  const { way } = stop.element.dataset;
  go.hidden = !way;
  if (!way) return;
  go.href = way;
  for (const [place, icon] of go.querySelectorAll<HTMLElement>("[data-icon]").entries()) icon.hidden = place === 0;
  const label = find("b", go);
  if (label) label.textContent = words.directions ?? "";
}

function inDays(minutes: number, language: string): string {
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.ceil(minutes / 1_440), "day");
}
