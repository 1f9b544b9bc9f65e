/** Compresses what goes out as text and is not compressed yet; lets through what a document comes compressed with. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { forgetRouter, keepValidators } from "./spare-headers";

export type Encoding = "br" | "gzip";

/**
 * The header by which a document says how its body is compressed, `identity` when it is not; Next would remove
 * Content-Encoding.
 */
const bodyEncoding = "x-body-encoding";
const compressible =
  /^(text\/(?!event-stream)|application\/(json|javascript|manifest\+json|problem\+json|xml|ld\+json)|image\/svg\+xml)/;
/** Smaller bodies gain nothing. */
const smallest = 1_000;

/** The best encoding the browser takes, by Accept-Encoding. */
export function acceptedEncoding(request: IncomingMessage): Encoding | null {
  const offers = String(request.headers["accept-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((offer) => offer.split(";").map((part) => part.trim()))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ""))
    .map(([name]) => name);
  return offers.includes("br") ? "br" : offers.includes("gzip") ? "gzip" : null;
}

/** Whether this answer is worth compressing; asked when its headers are complete. */
function shouldCompress(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === "HEAD" || [204, 304].includes(response.statusCode)) return false;
  if (response.hasHeader("Content-Encoding") || !compressible.test(String(response.getHeader("Content-Type") ?? "")))
    return false;
  if (/no-transform/.test(String(response.getHeader("Cache-Control") ?? ""))) return false;
  const length = response.getHeader("Content-Length");
  return length === undefined || Number(length) >= smallest;
}

function addVary(response: ServerResponse): void {
  const vary = String(response.getHeader("Vary") ?? "");
  if (!/accept-encoding/i.test(vary)) response.setHeader("Vary", vary ? `${vary}, Accept-Encoding` : "Accept-Encoding");
}

/** Puts compression between Next and the socket. Next neither knows nor needs to. */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  const append = response.appendHeader.bind(response);
  let isDocument = false;
  const encoded = (value: unknown) => {
    isDocument = true;
    return value === "identity" ? response : set("Content-Encoding", String(value));
  };
  response.setHeader = (name, value) =>
    name.toLowerCase() === bodyEncoding ? encoded(String(value)) : set(name, value);
  response.appendHeader = (name, value) =>
    name.toLowerCase() === bodyEncoding ? encoded(String(value)) : append(name, value);

  const encoding = acceptedEncoding(request);
  const writeHead = response.writeHead.bind(response) as (status: number, message?: string) => ServerResponse;
  const write = response.write.bind(response) as (chunk: Buffer) => boolean;
  const end = response.end.bind(response) as (chunk?: unknown, coding?: unknown, done?: unknown) => ServerResponse;
  let stream: ReturnType<typeof createGzip> | ReturnType<typeof createBrotliCompress> | undefined;
  let decided = false;

  const decide = () => {
    if (decided || response.headersSent) return;
    decided = true;
    if (isDocument) forgetRouter(response);
    if (response.statusCode === 304) keepValidators(response);
    if (!shouldCompress(request, response)) return;
    addVary(response);
    if (!encoding) return;
    response.removeHeader("Content-Length");
    set("Content-Encoding", encoding);
    stream =
      encoding === "br"
        ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
        : createGzip({ level: 6 });
    const compressed = stream;
    compressed.on("data", (chunk: Buffer) => {
      if (!write(chunk)) compressed.pause();
    });
    response.on("drain", () => compressed.resume());
    // Whoever writes waits for the response to drain, but it is this stream whose buffer was full.
    compressed.on("drain", () => response.emit("drain"));
    compressed.on("end", () => end());
    response.on("close", () => compressed.destroy());
  };

  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    response.statusCode = status;
    const headers = rest.find((part): part is OutgoingHttpHeaders => typeof part === "object");
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
    decide();
    const message = rest.find((part) => typeof part === "string");
    return message === undefined ? writeHead(status) : writeHead(status, message);
  }) as ServerResponse["writeHead"];

  response.write = ((chunk: string | Buffer, ...rest: []) => {
    decide();
    return stream ? stream.write(chunk, ...rest) : (write as (...parts: unknown[]) => boolean)(chunk, ...rest);
  }) as ServerResponse["write"];

  response.end = ((chunk?: unknown, ...rest: []) => {
    decide();
    if (!stream) return end(chunk, ...rest);
    if (typeof chunk === "string" || chunk instanceof Uint8Array) stream.end(chunk, ...rest);
    else stream.end();
    return response;
  }) as ServerResponse["end"];

  // Next calls this between the parts of a page it streams.
  Object.assign(response, { flush: () => stream?.flush() });
}
