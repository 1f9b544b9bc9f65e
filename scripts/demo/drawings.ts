import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

/** A drawing of the demo as the file somebody would upload. */
export async function drawingFile(name: string): Promise<Blob> {
  const svg = await readFile(join(process.cwd(), "scripts/demo/drawings", `${name}.svg`));
  return new Blob([new Uint8Array(await sharp(svg).png().toBuffer())], { type: "image/png" });
}
