import { persistently } from "@/lib/persistently";
import { whenUsed } from "./when-used";

type Load = () => Promise<unknown>;

/** What is still to be brought; null before anybody did anything on the page. */
const awaited: Load[] = [];
let isUsed = false;

/** A page that is never at rest must not be left without its dialogs. */
const LONGEST_WAIT_MS = 2_000;

/**
 * A part of the page that is not of its first load, such as a dialog: brought with the first press or key on the page, when
 * nothing else is to do, or sooner when it is opened. Who loses the network in the middle of the work can still open it.
 *
 * The part must be imported here and nowhere else: elsewhere the same import may ask for other files.
 */
export function ahead<Module>(load: () => Promise<Module>): () => Promise<Module> {
  const bring = () => persistently(load);
  if (typeof window !== "undefined") {
    if (awaited.length === 0 && !isUsed) whenUsed(atRest);
    awaited.push(bring);
    if (isUsed) atRest();
  }
  return bring;
}

function atRest(): void {
  isUsed = true;
  if (window.requestIdleCallback) window.requestIdleCallback(() => void bringAll(), { timeout: LONGEST_WAIT_MS });
  else window.setTimeout(() => void bringAll(), 200);
}

/** One after the other: none of them is in a hurry. */
async function bringAll(): Promise<void> {
  for (let load = awaited.shift(); load; load = awaited.shift()) {
    // What could not be had is asked for again when it is opened.
    await load().catch(() => null);
  }
  performance.mark("ahead");
}
