import "server-only";
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { KeptDocument } from "./document-shelf";

/** An answer with its compressed forms and the tag of its content, as it is kept. */
export function packed(identity: Buffer, csp: string): KeptDocument {
  const isPacked = identity.subarray(1, 4).toString("latin1") === "PNG";
  return {
    etag: `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 27)}"`,
    identity,
    br: isPacked
      ? identity
      : brotliCompressSync(identity, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
        }),
    gzip: isPacked ? identity : gzipSync(identity, { level: 9 }),
    csp,
  };
}

/** The form of the body that this browser takes, and the header that tells scripts/serve which it is. */
export function bodyFor(request: Request, kept: KeptDocument): { body: Buffer; forServe: Record<string, string> } {
  // Only the thin server can send what is compressed already; under `next dev` nothing stands between us and the reader.
  if (process.env.SOJOURN_SERVE !== "1") return { body: kept.identity, forServe: {} };
  const accepted = request.headers.get("accept-encoding") ?? "";
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "identity";
  const body = kept[encoding];
  // scripts/serve makes it Content-Encoding, which Next would strip, and sees by it that this is a document
  return { body, forServe: { "x-body-encoding": body === kept.identity ? "identity" : encoding } };
}
