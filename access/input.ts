import "server-only";
import { Refusal } from "@/lib/errors";
import { valuesOf } from "@/lib/form-values";

/** Bytes a body without files may have. */
const TEXT_LIMIT = 2_000_000;
/** Bytes a body with a file may have. */
const FILE_LIMIT = 26_000_000;
const DEEPEST = 24;

/**
 * Reads the body of a request, JSON or a form, into plain values.
 *
 * @param largest bytes it may have; left out: 2 MB of text, 26 MB with files
 * @throws {Refusal} `invalid` for what cannot be read: other content types, broken JSON, too large, too deep, or text
 *   that Postgres cannot store (NUL, lone surrogates)
 */
export async function readBody(request: Request, largest?: number): Promise<Record<string, unknown>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (request.body === null) return {};
  const body = await read(request, type, largest);
  if (!isStorable(body, 0)) throw new Refusal("invalid", "badText");
  return body;
}

async function read(request: Request, type: string, largest?: number): Promise<Record<string, unknown>> {
  if (type === "application/json") {
    const text = new TextDecoder().decode(await bytesOf(request, largest ?? TEXT_LIMIT));
    if (text === "") return {};
    try {
      const value: unknown = JSON.parse(text);
      if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // falls through to the refusal
    }
    throw new Refusal("invalid", "badJson");
  }
  if (type === "application/x-www-form-urlencoded" || type === "multipart/form-data") {
    const bytes = await bytesOf(request, type === "multipart/form-data" ? (largest ?? FILE_LIMIT) : TEXT_LIMIT);
    try {
      const form = await new Response(bytes, {
        headers: { "content-type": request.headers.get("content-type") ?? "" },
      }).formData();
      return valuesOf(form) as Record<string, unknown>;
    } catch {
      throw new Refusal("invalid", "badJson");
    }
  }
  if (type === "") return {};
  throw new Refusal("invalid", "wrongType");
}

async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new Refusal("invalid", "tooLarge");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw new Refusal("invalid", "tooLarge");
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function isStorable(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === "string") return !value.includes("\u0000") && value.isWellFormed();
  if (value instanceof Blob || value === null || typeof value !== "object") return true;
  return Object.entries(value).every(([key, inner]) => isStorable(key, depth + 1) && isStorable(inner, depth + 1));
}
