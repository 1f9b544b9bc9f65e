/** The strip under the days: changes until they were looked at, the plan's age without a network, other clocks. */
import type { Days } from "./open-days";

type Words = Record<string, string>;

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

export function showStatus(body: HTMLElement, words: Words, days: Days): void {
  const { trip, number, zone, kept } = body.dataset;
  const key = `seen:${trip}`;
  const only = (state: "news" | "calm" | "offline") => {
    for (const name of ["news", "calm", "offline"]) {
      const element = find(`[data-${name}]`);
      if (element) element.hidden = name !== state;
    }
  };
  const seen = Number(remembered(key) ?? 0) >= Number(number);
  if (seen) for (const mark of document.querySelectorAll<HTMLElement>("[data-change]")) mark.hidden = true;
  const online = () => only(!seen && find("[data-news]") ? "news" : "calm");
  const offline = (since: Date) => {
    const text = find("[data-offline-text]");
    if (text) text.textContent = (words.offlinePlan ?? "").replace("#", written(since, zone));
    only("offline");
  };

  find("[data-show]")?.addEventListener("click", () => {
    remember(key, number ?? "");
    const target = document.getElementById(location.hash.slice(1));
    if (target) days.reveal(target);
  });
  if (kept) offline(new Date(kept));
  else online();
  addEventListener("offline", () => offline(new Date(kept ?? performance.timeOrigin)));
  // What was kept stays until the reader asks for news: a page that loads itself anew would undo the tap of that moment.
  addEventListener("online", () => {
    if (!kept) online();
  });
}

/** Names the zone of the place wherever the reader's own clock shows another time on that date. */
export function nameZones(): void {
  for (const slot of document.querySelectorAll<HTMLElement>("[data-zone-of]")) {
    const noon = new Date(`${slot.dataset.zoneDate}T12:00:00Z`);
    slot.hidden = Number(slot.dataset.zoneOf) === -noon.getTimezoneOffset();
  }
}

function written(moment: Date, timeZone: string | undefined): string {
  const old = Date.now() - moment.getTime() > 20 * 3_600_000;
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    ...(old ? { weekday: "short", day: "numeric", month: "short" } : {}),
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(moment);
}

/** Private windows may refuse the store; then everything counts as new. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost: the strip comes again.
  }
}
