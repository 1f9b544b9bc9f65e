/**
 * Files whose name carries a hash of their content: sent from disk in the form
 * they were compressed to when the app was built (scripts/build/compress.ts),
 * to be kept by browsers for good.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { acceptedEncoding, type Encoding } from "./compression";

type StaticFile = { path: string; type: string; etag: string; compressed: Partial<Record<Encoding, string>> };

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".txt": "text/plain; charset=utf-8",
};

/** Folders of such files, by the beginning of their address. */
export const hashedFolders = {
  "/_next/static/": ".next/static",
  "/d/": "public/d",
  "/fonts/": "public/fonts",
} as const;
export const compressedFolder = ".next/compressed";

/** Lists the files once; what is not on the list is none of this module's business. */
export function staticFiles(): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const [prefix, folder] of Object.entries(hashedFolders)) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const path = join(folder, name);
      const { size, mtimeMs } = statSync(path);
      const type = types[extname(name)];
      if (!type || statSync(path).isDirectory()) continue;
      files.set(prefix + name, {
        path,
        type,
        etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
        compressed: compressedForms(path),
      });
    }
  }
  return files;
}

function compressedForms(path: string): StaticFile["compressed"] {
  const base = join(compressedFolder, path);
  return {
    ...(existsSync(`${base}.br`) ? { br: `${base}.br` } : {}),
    ...(existsSync(`${base}.gz`) ? { gzip: `${base}.gz` } : {}),
  };
}

/** Sends the file of this request, if there is one. */
export async function sendStatic(
  files: Map<string, StaticFile>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const file = files.get(pathOf(request));
  if (!file) return false;
  const encoding = acceptedEncoding(request);
  const compressed = encoding && file.compressed[encoding];
  response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  response.setHeader("ETag", file.etag);
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (request.headers["if-none-match"] === file.etag) {
    response.writeHead(304).end();
    return true;
  }
  const body = await readFile(compressed ?? file.path);
  response.setHeader("Content-Type", file.type);
  response.setHeader("Content-Length", body.length);
  if (compressed) response.setHeader("Content-Encoding", encoding);
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}

function pathOf(request: IncomingMessage): string {
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
