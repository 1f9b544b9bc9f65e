// The least a server in Node can do: the same bytes, compressed once. Told a file of bodies by path, and a port.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";

const [file = "", port = "0"] = process.argv.slice(2);
const empty = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body><h1>.</h1></body></html>';
const bodies = new Map(
  Object.entries({ "/": empty, ...JSON.parse(readFileSync(file, "utf8")) }).map(([path, text]) => [
    path,
    brotliCompressSync(text),
  ]),
);

createServer((request, response) => {
  const body = bodies.get(request.url ?? "/");
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Encoding": "br",
    "Content-Length": body.length,
  });
  response.end(body);
}).listen(Number(port), "127.0.0.1");

process.on("disconnect", () => process.exit(0));
