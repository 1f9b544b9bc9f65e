/** Which part of a picture is shown. */

/** Fractions of the picture, 0 to 1, from its top left corner. */
export type Crop = { x: number; y: number; width: number; height: number };

/** The least a crop may leave of a side: less cannot be seen any more, and cannot be taken hold of. */
export const LEAST_CROP = 0.05;

/** Steps of a crop: a thousandth is less than a pixel of most screens, and makes a short address. */
const STEPS = 1000;

type Size = { width: number; height: number };

/** Whether four numbers, in whole thousandths, are a part of a picture that is large enough to be seen. */
export function isCrop({ x, y, width, height }: Crop): boolean {
  const all = [x, y, width, height];
  if (!all.every((value) => value >= 0 && value <= 1 && Math.abs(value * STEPS - Math.round(value * STEPS)) < 1e-6))
    return false;
  const slack = 0.5 / STEPS;
  return (
    width >= LEAST_CROP - slack && height >= LEAST_CROP - slack && x + width <= 1 + slack && y + height <= 1 + slack
  );
}

/** A crop moved and shrunk into the picture and onto whole steps; null when it leaves everything. */
export function tidyCrop({ x, y, width, height }: Crop): Crop | null {
  const [left, across] = tidySide(x, width);
  const [top, down] = tidySide(y, height);
  if (across === STEPS && down === STEPS) return null;
  return { x: left / STEPS, y: top / STEPS, width: across / STEPS, height: down / STEPS };
}

function tidySide(from: number, length: number): [number, number] {
  const size = Math.round(clamp(length, LEAST_CROP, 1) * STEPS);
  return [Math.min(Math.round(clamp(from, 0, 1) * STEPS), STEPS - size), size];
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.max(least, Math.min(most, value)) : least;
}

/** Pixels that a crop leaves of a picture, at least one each way. */
export function croppedSize({ width, height }: Size, crop: Crop | null): Size {
  if (!crop) return { width, height };
  return {
    width: Math.max(1, Math.round(width * crop.width)),
    height: Math.max(1, Math.round(height * crop.height)),
  };
}

/** A crop as it stands in an address: thousandths, "100-50-800-600". */
export function cropText({ x, y, width, height }: Crop): string {
  return [x, y, width, height].map((value) => Math.round(value * STEPS)).join("-");
}

/** Reads what {@link cropText} wrote; null for anything else. */
export function readCropText(text: string): Crop | null {
  if (!/^\d{1,4}(-\d{1,4}){3}$/.test(text)) return null;
  const [x = 0, y = 0, width = 0, height = 0] = text.split("-").map((part) => Number(part) / STEPS);
  const crop = { x, y, width, height };
  return isCrop(crop) && cropText(crop) === text ? crop : null;
}
