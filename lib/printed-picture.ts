import "server-only";
import sharp from "sharp";

/** Fractions of a picture, 0 to 1, from its top left corner. */
type Part = { x: number; y: number; width: number; height: number };

export type PrintedPicture = { type: "jpg" | "png"; bytes: Buffer };

/**
 * A picture for paper: as JPEG, which files for print hold as it is; what is not opaque as PNG.
 *
 * @param bytes of a picture we have made ourselves, or of a drawing as SVG
 * @param width pixels at most
 * @throws {Error} when it cannot be decoded to its end
 */
export async function printedPicture(bytes: Uint8Array, width: number, crop?: Part | null): Promise<PrintedPicture> {
  const picture = sharp(bytes);
  const { hasAlpha, width: pixels, height: lines } = await picture.metadata();
  if (crop) {
    const left = Math.min(pixels - 1, Math.round(crop.x * pixels));
    const top = Math.min(lines - 1, Math.round(crop.y * lines));
    picture.extract({
      left,
      top,
      width: Math.max(1, Math.min(pixels - left, Math.round(crop.width * pixels))),
      height: Math.max(1, Math.min(lines - top, Math.round(crop.height * lines))),
    });
  }
  picture.resize({ width, withoutEnlargement: true });
  return hasAlpha
    ? { type: "png", bytes: await picture.png().toBuffer() }
    : { type: "jpg", bytes: await picture.jpeg({ quality: 82, chromaSubsampling: "4:4:4" }).toBuffer() };
}
