/** What a request may not say about itself. */
import type { IncomingMessage } from "node:http";

/** Headers that only Next's own parts send each other; from outside they steer past its checks. */
const internal =
  /^x-(middleware|invoke|nextjs|next|now|vercel|matched|body)-|^x-forwarded-(?!for$)|^(forwarded|x-real-ip)$/;

/**
 * Removes internal headers and leaves in `X-Forwarded-For` the one address we believe: of the connection, or behind a
 * trusted proxy the last one it added.
 */
export function cleanRequest(request: IncomingMessage, trustProxy: boolean): void {
  for (const name of Object.keys(request.headers)) {
    if (internal.test(name)) delete request.headers[name];
  }
  const told = trustProxy ? String(request.headers["x-forwarded-for"] ?? "") : "";
  const address = told.split(",").at(-1)?.trim() || request.socket.remoteAddress || "";
  request.headers["x-forwarded-for"] = address.replace(/^::ffff:(?=\d+\.)/, "");
}

/** Whether an address can be read at all: whole percent signs, and no NUL, which no text of ours can hold. */
export function isReadable(address: string): boolean {
  if (/%00|\0/.test(address)) return false;
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
