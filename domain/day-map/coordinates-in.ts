import type { Coordinates } from "../distances";

/** A number as maps write degrees, with a point; with a comma only where the two are not parted by one. */
const pair =
  /^\s*\(?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NS])?(?:\s*[,;]\s+|\s*;\s*|\s+|,)([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([EW])?\s*\)?\s*$/i;

/** The place that a text names as latitude and longitude: "59.94, 10.71", "59,94; 10,71", "59.94° N 10.71° E"; else null. */
export function coordinatesIn(text: string): Coordinates | null {
  const found = pair.exec(text);
  if (!found) return null;
  const [, north = "", ns = "", east = "", ew = ""] = found;
  const degrees = (written: string, half: string) => Number(written.replace(",", ".")) * (/[SW]/i.test(half) ? -1 : 1);
  const [latitude, longitude] = [degrees(north, ns), degrees(east, ew)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
