/** Answers as they travel, counted to the byte. */
import { connect } from "node:net";

/** Bytes of the whole answer, head included, of one request on a connection of its own. */
export function bytesOf(url: string, headers: Record<string, string> = {}): Promise<{ bytes: number; head: string }> {
  const { hostname, port, pathname, search } = new URL(url);
  const lines = Object.entries({
    Host: `${hostname}:${port}`,
    "Accept-Encoding": "br, gzip",
    ...headers,
    Connection: "close",
  });
  const request = [`GET ${pathname}${search} HTTP/1.1`, ...lines.map((line) => line.join(": ")), "", ""].join("\r\n");
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.on("data", (part) => parts.push(part));
    socket.on("error", reject);
    socket.on("end", () => {
      const answer = Buffer.concat(parts);
      resolve({ bytes: answer.length, head: answer.subarray(0, answer.indexOf("\r\n\r\n")).toString() });
    });
  });
}

/** @throws {Error} when the answer is not a page */
export async function pageOf(url: string): Promise<{ html: string; etag: string }> {
  const answer = await fetch(url);
  const html = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${html.slice(0, 200)}`);
  return { html, etag: answer.headers.get("etag") ?? "" };
}
