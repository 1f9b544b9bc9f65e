import "server-only";
import { type Crop, croppedSize, cropText } from "@/domain/report/crop";
import { cropPicture } from "@/lib/crop-picture";
import { fileStore } from "@/lib/files";
import { pictureWidths } from "@/lib/picture-widths";
import { derivativeKey } from "./keep";

/** A picture as far as its files are asked for. Pixels are those of the largest derivative. */
export type StoredPicture = { fileKey: string; width: number; height: number };

/** Which file: one of `pictureWidths`, and the part that is shown. */
export type Asked = { size: number; crop: Crop | null };

/** Pixels that the file of a picture is wide: never more than the picture has. */
export function widthOf(picture: StoredPicture, { size, crop }: Asked): number {
  return Math.min(size, croppedSize(picture, crop).width);
}

/**
 * The file of one derivative. The part of a picture is cut when it is first asked for: out of the largest derivative, or
 * the next one where that is lost or cannot be read; then it is kept for nobody.
 *
 * @param keep whether a part that was cut now is kept for the next one who asks
 * @returns null when the store has no such picture, or none that can be read
 */
export async function derivativeOf(picture: StoredPicture, asked: Asked, keep: boolean): Promise<Buffer | null> {
  const width = widthOf(picture, asked);
  const { crop } = asked;
  if (!crop) return fileStore().get(derivativeKey(picture.fileKey, width));
  const key = derivativeKey(picture.fileKey, width, cropText(crop));
  const there = await fileStore().get(key);
  if (there) return there;
  for (const from of widthsFromLargest(picture)) {
    const whole = await fileStore().get(derivativeKey(picture.fileKey, from));
    const part = whole && (await cropPicture(whole, crop, width).catch(() => null));
    if (part && keep && from === picture.width) await fileStore().put(key, part);
    if (part) return part;
  }
  return null;
}

function widthsFromLargest(picture: StoredPicture): number[] {
  const widths = pictureWidths.map((width) => Math.min(width, picture.width));
  return [...new Set([picture.width, ...widths])].sort((one, other) => other - one);
}
