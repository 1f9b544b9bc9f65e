import "server-only";

/** A file as it was made once. */
export type KeptFile = { bytes: Buffer; etag: string /** Others are not kept. */; complete: boolean };

/** Bytes kept in memory; what nobody asked for the longest makes room. */
const MOST_BYTES = 48_000_000;

type Shelf = { files: Map<string, Promise<KeptFile>>; sizes: Map<string, number>; total: number };

// Next keeps several copies of this module in one process; they share one shelf.
const shared = globalThis as { sojournFiles?: Shelf };
shared.sojournFiles ??= { files: new Map(), sizes: new Map(), total: 0 };
const shelf = shared.sojournFiles;

/**
 * The file of a version, made when it is not there; whoever asks meanwhile waits for the same one. One that fails or
 * is not complete is not kept.
 */
export function keptFile(version: string, make: () => Promise<KeptFile>): Promise<KeptFile> {
  const known = shelf.files.get(version);
  if (known) {
    shelf.files.delete(version);
    shelf.files.set(version, known); // moved to the young end
    return known;
  }
  const made = make();
  shelf.files.set(version, made);
  made.then(
    ({ bytes, complete }) => {
      if (complete) weigh(version, bytes.length);
      else shelf.files.delete(version);
    },
    () => shelf.files.delete(version),
  );
  return made;
}

function weigh(version: string, size: number): void {
  shelf.sizes.set(version, size);
  shelf.total += size;
  for (const [old, weight] of shelf.sizes) {
    if (shelf.total <= MOST_BYTES) return;
    if (old === version) continue;
    shelf.sizes.delete(old);
    shelf.files.delete(old);
    shelf.total -= weight;
  }
}
