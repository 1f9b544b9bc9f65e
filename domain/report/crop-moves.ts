/** How a crop follows a hand: moved, pulled at a corner, or set to a shape. Always inside the picture. */
import { type Crop, LEAST_CROP } from "./crop";

export type Corner = "top-left" | "top-right" | "bottom-left" | "bottom-right";
export const corners: readonly Corner[] = ["top-left", "top-right", "bottom-left", "bottom-right"];

const whole: Crop = { x: 0, y: 0, width: 1, height: 1 };

/** The part shown when nothing was cropped. */
export function cropOrWhole(crop: Crop | null): Crop {
  return crop ?? whole;
}

/** Moves a crop; it stops at the edges of the picture. */
export function moveCrop(crop: Crop, by: { x: number; y: number }): Crop {
  return {
    ...crop,
    x: between(crop.x + by.x, 0, 1 - crop.width),
    y: between(crop.y + by.y, 0, 1 - crop.height),
  };
}

/** Pulls one corner; the opposite one stays where it is. */
export function pullCorner(crop: Crop, corner: Corner, by: { x: number; y: number }): Crop {
  const [vertical, horizontal] = corner.split("-");
  const [x, width] = pullSide(crop.x, crop.width, by.x, horizontal === "left");
  const [y, height] = pullSide(crop.y, crop.height, by.y, vertical === "top");
  return { x, y, width, height };
}

function pullSide(from: number, length: number, by: number, isStart: boolean): [number, number] {
  const end = from + length;
  if (!isStart) return [from, between(end + by, from + LEAST_CROP, 1) - from];
  const start = between(from + by, 0, end - LEAST_CROP);
  return [start, end - start];
}

/**
 * The largest part of a picture with a shape, about its middle.
 *
 * @param ratio width to height of the part, such as 3 / 2
 */
export function cropOfShape({ width, height }: { width: number; height: number }, ratio: number): Crop {
  const across = Math.min(1, (height * ratio) / width);
  const down = Math.min(1, width / ratio / height);
  return { x: (1 - across) / 2, y: (1 - down) / 2, width: across, height: down };
}

/** Sets one number of a crop; the others give way as little as they must. */
export function setSide(crop: Crop, side: keyof Crop, value: number): Crop {
  const held = Number.isFinite(value) ? value : crop[side];
  if (side === "width" || side === "height") {
    const size = between(held, LEAST_CROP, 1);
    const start = side === "width" ? "x" : "y";
    return { ...crop, [side]: size, [start]: Math.min(crop[start], 1 - size) };
  }
  const length = side === "x" ? crop.width : crop.height;
  return { ...crop, [side]: between(held, 0, 1 - length) };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
