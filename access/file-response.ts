import "server-only";
import { createHash } from "node:crypto";
import { type KeptFile, keptFile } from "@/lib/byte-shelf";

/** A file; one that is not complete is made again for the next reader. */
export type MadeFile = { bytes: Uint8Array; complete: boolean };

export type FileOptions = {
  /** Everything the file depends on; it is made once for each. Null: every time, and nobody keeps it. */
  version: string | null;
  contentType: string;
  /** Letters, digits, dots and hyphens of ASCII. */
  fileName: string;
  /** Opened in a browser rather than saved. */
  inline: boolean;
  headers?: Record<string, string>;
};

/**
 * Answers a file that is made on the server. Asking whether the reader may have it is the caller's job and happens on
 * every request; only what was made is kept.
 */
export async function fileResponse(
  request: Request,
  { version, contentType, fileName, inline, headers }: FileOptions,
  make: () => Promise<MadeFile>,
): Promise<Response> {
  const { bytes, etag } = await (version === null ? made(make) : keptFile(version, () => made(make)));
  const shown: Record<string, string> = {
    "Cache-Control": version === null ? "private, no-store" : "public, no-cache",
    ...(version === null ? {} : { ETag: etag }),
    ...headers,
  };
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  if (version !== null && known.some((one) => [etag, `W/${etag}`, "*"].includes(one.trim()))) {
    return new Response(null, { status: 304, headers: shown });
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...shown,
      "Content-Type": contentType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": `${inline ? "inline" : "attachment"}; filename="${fileName.replace(/[^A-Za-z0-9.-]/g, "-")}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}

async function made(make: () => Promise<MadeFile>): Promise<KeptFile> {
  const { complete, ...file } = await make();
  const bytes = Buffer.from(file.bytes);
  return { bytes, complete, etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"` };
}
