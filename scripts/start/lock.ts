/** Lets only one Sojourn at a time work in a data folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "../postgres/processes";
import { StartError } from "./start-error";

/**
 * Takes the folder; the returned function gives it back.
 *
 * @throws {StartError} when another start still runs there, or we may not write there
 */
export function takeDataFolder(dataDir: string, address: string): () => void {
  const lock = join(dataDir, "running.json");
  const ours = JSON.stringify({ pid: process.pid, address });
  for (;;) {
    try {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(lock, ours, { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== "EEXIST")
        throw new StartError(
          `The data folder ${dataDir} cannot be used: ${message}`,
          "Set DATA_DIR to a folder of yours.",
        );
    }
    const other = read(lock);
    if (other && other.pid !== process.pid && /start\.mjs|dev/.test(commandOf(other.pid) ?? "")) {
      throw new StartError(
        `Sojourn already runs with the data in ${dataDir}: ${other.address} (process ${other.pid}).`,
        "Open that address, or end the process first, or set DATA_DIR to another folder for a second one.",
      );
    }
    rmSync(lock, { force: true });
  }
}

function read(lock: string): { pid: number; address: string } | null {
  try {
    return JSON.parse(readFileSync(lock, "utf8")) as { pid: number; address: string };
  } catch {
    return null;
  }
}
