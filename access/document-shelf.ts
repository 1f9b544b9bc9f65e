import "server-only";

/** A document as it was drawn once, with its compressed forms. */
export type KeptDocument = { etag: string; identity: Buffer; br: Buffer; gzip: Buffer; csp: string };

/** Who may keep a copy. `private` and `public` are revalidated every time by ETag; secrets use `no-store`. */
export type DocumentCache = "private" | "public" | "no-store";

const SHELF_SIZE = 400;

// Next keeps several copies of this module in one process, the thin server has one more; they share one shelf.
const shared = globalThis as { sojournShelf?: Map<string, Promise<KeptDocument>> };
shared.sojournShelf ??= new Map();
const shelf = shared.sojournShelf;

/** The document kept under this version; whoever sends it has asked before whether the reader may see it. */
export function keptDocument(version: string): Promise<KeptDocument> | undefined {
  const known = shelf.get(version);
  if (known) {
    shelf.delete(version);
    shelf.set(version, known); // moved to the young end
  }
  return known;
}

/** Keeps what is being drawn; what nobody asked for the longest makes room. A drawing that fails is not kept. */
export function keepDocument(version: string, made: Promise<KeptDocument>): Promise<KeptDocument> {
  shelf.set(version, made);
  made.catch(() => shelf.delete(version));
  if (shelf.size > SHELF_SIZE) shelf.delete(shelf.keys().next().value as string);
  return made;
}

/** The headers of a document, whoever sends it. */
export function documentHeaders(kept: KeptDocument, cache: DocumentCache): Record<string, string> {
  return {
    ...unchangedHeaders(kept, cache),
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": kept.csp,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  };
}

/** The headers of the answer 304, which says nothing of the content again (RFC 9110, 15.4.5). */
export function unchangedHeaders({ etag }: KeptDocument, cache: DocumentCache): Record<string, string> {
  return {
    "Cache-Control": cache === "no-store" ? "no-store" : `${cache}, no-cache`,
    Vary: "Accept-Encoding, Accept-Language, Cookie",
    ...(cache === "no-store" ? {} : { ETag: etag }),
  };
}

/** Whether the reader has this very document already, by If-None-Match (compared weakly, RFC 9110, 13.1.2). */
export function isUnchanged(ifNoneMatch: string | null | undefined, { etag }: KeptDocument): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch
    .split(",")
    .some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));
}
