import "server-only";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { Refusal } from "./errors";
import { pictureWidths } from "./picture-widths";

export type Derivative = { width: number; height: number; bytes: Buffer };

/** Milliseconds a picture may take. */
const PATIENCE = 30_000;

/**
 * Makes the WebP derivatives of an uploaded picture in a process of its own: decoding is where broken and hostile
 * files do their harm. Nothing of the original file is kept, so neither are place and camera.
 *
 * @param original JPEG, PNG or WebP, told by its first bytes, whatever its name says
 * @returns smallest first
 * @throws {Refusal} `invalid` when it is no such picture, broken, or larger than 60 megapixels
 */
export async function derivativesOf(original: Uint8Array): Promise<Derivative[]> {
  if (!looksLikePicture(original)) throw refusal("notAPicture");
  const output = await runWorker(original);
  const headerLength = output.length >= 4 ? output.readUInt32BE(0) : 0;
  if (headerLength === 0) throw refusal("brokenPicture");
  const sizes = JSON.parse(output.subarray(4, 4 + headerLength).toString()) as {
    width: number;
    height: number;
    length: number;
  }[];
  let offset = 4 + headerLength;
  return sizes.map(({ width, height, length }) => {
    const bytes = output.subarray(offset, offset + length);
    offset += length;
    return { width, height, bytes };
  });
}

function runWorker(original: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const script = join(/* turbopackIgnore: true */ process.cwd(), "scripts", "picture-worker.mjs");
    const child = spawn(process.execPath, ["--max-old-space-size=256", script, pictureWidths.join(",")], {
      stdio: ["pipe", "pipe", "ignore"],
      timeout: PATIENCE,
      killSignal: "SIGKILL",
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(Buffer.concat(chunks)) : reject(refusal("brokenPicture"))));
    child.stdin.on("error", () => undefined); // the worker may refuse before it has read everything
    child.stdin.end(original);
  });
}

function looksLikePicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12));
  const isJpeg = head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]));
  const isPng = head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const isWebp =
    head.subarray(0, 4).toString("latin1") === "RIFF" && head.subarray(8, 12).toString("latin1") === "WEBP";
  return isJpeg || isPng || isWebp;
}

function refusal(key: string): Refusal {
  return new Refusal("invalid", "checkFields", { fields: { file: key }, values: { count: 1 } });
}
