import "server-only";
import sharp from "sharp";

/** Fractions of a picture, 0 to 1, from its top left corner. */
type Part = { x: number; y: number; width: number; height: number };

/**
 * Cuts a part out of one of our own derivatives.
 *
 * @param width pixels of the answer; it is never enlarged
 * @returns WebP
 */
export async function cropPicture(picture: Uint8Array, part: Part, width: number): Promise<Buffer> {
  const { width: wide, height: tall } = await sharp(picture).metadata();
  const left = Math.min(wide - 1, Math.round(part.x * wide));
  const top = Math.min(tall - 1, Math.round(part.y * tall));
  return sharp(picture)
    .extract({
      left,
      top,
      width: Math.max(1, Math.min(wide - left, Math.round(part.width * wide))),
      height: Math.max(1, Math.min(tall - top, Math.round(part.height * tall))),
    })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
}
