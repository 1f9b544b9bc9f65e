import "server-only";
import { env } from "./env";

/** Where maps of days take their ground from; null: they are sketches. */
export function mapTiles(): { template: string; attribution: string } | null {
  const { MAP_TILES_URL: template, MAP_TILES_ATTRIBUTION: attribution } = env();
  return template === undefined ? null : { template, attribution };
}
