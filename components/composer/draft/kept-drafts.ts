/** What was typed and not sent, kept in the browser for when the page comes back: after a reload, a crash, a dead battery. */
import type { Words } from "./words";

export type KeptDraft = {
  /** What the server had when this was typed. */
  base: Words;
  revision: number;
  words: Words;
};

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const WINDOW = "sojourn-window";
const prefixOf = (reportId: string) => `sojourn-report:${reportId}:`;

/** This window's name; a reloaded one has the one it had. */
function windowName(): string {
  const known = sessionStorage.getItem(WINDOW);
  if (known) return known;
  const name = crypto.randomUUID();
  sessionStorage.setItem(WINDOW, name);
  return name;
}

/** The place of one report in this window. Browsers without storage keep nothing. */
export function keptDraftOf(reportId: string): {
  keep: (kept: KeptDraft | null) => boolean;
  takeBack: () => Promise<KeptDraft[]>;
  leave: () => void;
} {
  const prefix = prefixOf(reportId);
  let name = "";
  let leave = () => {};
  try {
    name = `${prefix}${windowName()}`;
    leave = holdName(name);
  } catch {
    return { keep: (kept) => kept === null, takeBack: async () => [], leave };
  }
  return {
    leave,
    keep: (kept) => keepOn(localStorage, name, kept),
    takeBack: async () => takeFrom(localStorage, prefix, name, await openWindows(prefix)),
  };
}

function keepOn(shelf: Shelf, name: string, kept: KeptDraft | null): boolean {
  try {
    if (kept) shelf.setItem(name, JSON.stringify(kept));
    else shelf.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** What this window left, and what windows left that are gone. @param open names of windows that are still there */
export function takeFrom(shelf: Shelf, prefix: string, own: string, open: ReadonlySet<string>): KeptDraft[] {
  const names = Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? "");
  return names
    .filter((name) => name.startsWith(prefix) && (name === own || !open.has(name)))
    .flatMap((name) => {
      const text = shelf.getItem(name);
      shelf.removeItem(name);
      return text ? parsed(text) : [];
    });
}

function parsed(text: string): KeptDraft[] {
  try {
    return [JSON.parse(text) as KeptDraft];
  } catch {
    return [];
  }
}

/** Says to other windows that this one is there. @returns ends it */
function holdName(name: string): () => void {
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  // Without locks (plain http in a house network) a window only takes back what it left itself.
  void navigator.locks?.request(name, () => left).catch(() => undefined);
  return leave;
}

async function openWindows(prefix: string): Promise<ReadonlySet<string>> {
  const locks = await navigator.locks?.query();
  const names = [...(locks?.held ?? []), ...(locks?.pending ?? [])].flatMap(({ name }) => name ?? []);
  if (locks) return new Set(names);
  const all = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? "");
  return new Set(all.filter((name) => name.startsWith(prefix)));
}
