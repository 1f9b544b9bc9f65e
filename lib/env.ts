import "server-only";
import { readSettings, type Settings } from "./settings";

let settings: Settings | undefined;

/**
 * The settings of this process: the one place in the app that reads `process.env`.
 *
 * Read when first asked, not when imported, so that building needs no secrets.
 *
 * @throws {SettingsError} naming everything that is missing or wrong
 */
export function env(): Settings {
  settings ??= readSettings(process.env);
  return settings;
}
