import { randomBytes } from "node:crypto";
import { createServer, get, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { compressResponse } from "./compression";

let server: Server | undefined;

afterEach(() => server?.close());

const text = "The harbour opens at nine. ".repeat(200);

/** What a browser with these headers gets from a page that answers like this. */
async function answerOf(page: RequestListener, headers: Record<string, string> = { "accept-encoding": "gzip, br" }) {
  server = createServer((request, response) => {
    compressResponse(request, response);
    page(request, response);
  });
  const listening = server;
  await new Promise<void>((ready) => listening.listen(0, "127.0.0.1", ready));
  const { port } = listening.address() as AddressInfo;
  return new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((done, fail) => {
    get({ port, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => done({ headers: answer.headers, body: Buffer.concat(parts) }));
    }).on("error", fail);
  });
}

const html: RequestListener = (_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(text));
  response.end(text);
};

it("prefers brotli, takes gzip, and leaves the text alone for those who take neither", async () => {
  const brotli = await answerOf(html);
  const zipped = await answerOf(html, { "accept-encoding": "gzip, br;q=0" });
  const plain = await answerOf(html, {});

  expect(brotliDecompressSync(brotli.body).toString()).toBe(text);
  expect(gunzipSync(zipped.body).toString()).toBe(text);
  expect(plain.body.toString()).toBe(text);
  expect([brotli, zipped, plain].map(({ headers }) => headers.vary)).toEqual(Array(3).fill("Accept-Encoding"));
});

it("compresses a page that is streamed in parts", async () => {
  const { body } = await answerOf((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    for (const part of text.match(/.{1,100}/gs) ?? []) response.write(part);
    response.end();
  });

  expect(brotliDecompressSync(body).toString()).toBe(text);
});

it("takes a long page from somebody who waits whenever there is no more room", async () => {
  const parts = Array.from({ length: 40 }, (_, place) => `${place} ${randomBytes(4_000).toString("base64")}`);

  const { body } = await answerOf((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    Readable.from(parts).pipe(response);
  });

  expect(brotliDecompressSync(body).toString()).toBe(parts.join(""));
});

it("passes on what a document comes compressed with, once", async () => {
  const kept = brotliCompressSync(text);

  const { headers, body } = await answerOf((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.setHeader("x-body-encoding", "br");
    response.end(kept);
  });

  expect(headers["content-encoding"]).toBe("br");
  expect(headers["x-body-encoding"]).toBeUndefined();
  expect(body.equals(kept)).toBe(true);
});

it.each([
  ["pictures", { "Content-Type": "image/png" }],
  ["live updates", { "Content-Type": "text/event-stream" }],
  ["what must not be changed", { "Content-Type": "text/html", "Cache-Control": "no-transform" }],
  ["a few bytes", { "Content-Type": "text/plain", "Content-Length": "20" }],
])("does not compress %s", async (_what, headers) => {
  const body = "x".repeat("Content-Length" in headers ? 20 : 5_000);

  const answer = await answerOf((_request, response) => response.writeHead(200, headers).end(body));

  expect(answer.headers["content-encoding"]).toBeUndefined();
  expect(answer.body.toString()).toBe(body);
});

it("sends no body where there is none", async () => {
  const { headers, body } = await answerOf((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.writeHead(304).end();
  });

  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.length).toBe(0);
});

it("repeats nothing about a page the browser has already", async () => {
  const { headers } = await answerOf((_request, response) => {
    response.setHeader("Vary", "rsc, next-router-state-tree, next-router-prefetch");
    response.appendHeader("Vary", "Accept-Encoding, Cookie");
    for (const name of ["Content-Type", "Content-Security-Policy", "Referrer-Policy"]) response.setHeader(name, "x");
    response.setHeader("ETag", 'W/"1"');
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("x-body-encoding", "br");
    response.writeHead(304).end();
  });

  expect(Object.keys(headers).sort()).toEqual(["cache-control", "connection", "date", "etag", "vary"]);
  expect(headers.vary).toBe("Accept-Encoding, Cookie");
});

it("lets a desk vary by what Next's router sends", async () => {
  const { headers } = await answerOf((_request, response) => {
    response.setHeader("Vary", "rsc, next-router-state-tree");
    html(_request, response);
  });

  expect(headers.vary).toBe("rsc, next-router-state-tree, Accept-Encoding");
});
