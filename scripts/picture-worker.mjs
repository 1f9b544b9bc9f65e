/**
 * Decodes one picture from standard input and writes its WebP derivatives to standard output: four bytes of length,
 * a JSON list of sizes, then the pictures one after the other. Any failure is a non-zero exit.
 */
import { buffer } from "node:stream/consumers";
import sharp from "sharp";

const MOST_PIXELS = 60_000_000;
const widths = (process.argv[2] ?? "").split(",").map(Number);

sharp.cache(false);
sharp.concurrency(1);

const original = await buffer(process.stdin);
const { width: turnedWidth } = (await sharp(original, { limitInputPixels: MOST_PIXELS }).metadata()).autoOrient;
const wanted = [...new Set(widths.map((width) => Math.min(width, turnedWidth)))];

const made = [];
for (const width of wanted) {
  const { data, info } = await sharp(original, { limitInputPixels: MOST_PIXELS, failOn: "error" })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  made.push({ data, size: { width: info.width, height: info.height, length: data.length } });
}

const header = Buffer.from(JSON.stringify(made.map(({ size }) => size)));
const length = Buffer.alloc(4);
length.writeUInt32BE(header.length);
process.stdout.write(Buffer.concat([length, header, ...made.map(({ data }) => data)]));
