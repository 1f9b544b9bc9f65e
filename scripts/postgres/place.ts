/**
 * Where the embedded Postgres lives and as whom it runs.
 *
 * Postgres refuses to run as root, so as root it runs as another user, and that
 * user must be able to enter every folder above its data. Where they cannot (a
 * clone in root's home), the data lies in /var/lib/sojourn.
 */
import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../start/start-error";
import { mayEnter, openShelter, programsFolder, shelter } from "./programs";

export type Person = { uid: number; gid: number; name: string };
export type Place = {
  /** Folder that holds `data`, `password` and `log`. */
  folder: string;
  /** Folder of Postgres' programs. */
  programs: string;
  /** As whom Postgres runs; undefined: as ourselves. */
  person: Person | undefined;
  /** What to tell about it, when it is not as one would expect. */
  remark: string | undefined;
};

/** Finds, or makes, the place for the Postgres of one data folder (an absolute path). */
export function placeFor(dataDir: string): Place {
  mkdirSync(dataDir, { recursive: true });
  const person = process.getuid?.() === 0 ? anotherUser() : undefined;
  const programs = programsFolder(person !== undefined);
  const folder = databaseFolder(dataDir);
  mkdirSync(folder, { recursive: true });
  if (person) chownSync(folder, person.uid, person.gid);
  chmodSync(folder, 0o700);
  return { folder, programs, person, remark: person && remark(person, folder, dataDir) };
}

function remark(person: Person, folder: string, dataDir: string): string {
  const where = folder.startsWith(shelter)
    ? ` and is kept in ${folder}, as ${person.name} cannot enter ${dataDir}`
    : "";
  return `You are root, so the database runs as the user ${person.name}${where}.`;
}

/**
 * The folder of the database that belongs to a data folder. Once a database lies somewhere it is found there again,
 * whatever became of the folders above it.
 */
export function databaseFolder(dataDir: string): string {
  const pointer = join(dataDir, "postgres-folder");
  if (existsSync(pointer)) return readFileSync(pointer, "utf8").trim();
  const here = join(dataDir, "postgres");
  if (existsSync(here) || process.getuid?.() !== 0 || mayEnter(dataDir)) return here;
  openShelter();
  const there = join(shelter, createHash("sha256").update(dataDir).digest("hex").slice(0, 12));
  writeFileSync(pointer, `${there}\n`);
  return there;
}

/** A user of the system who is not root. initdb asks for the name, so a bare number does not do. */
function anotherUser(): Person {
  const people = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const wanted of ["postgres", "nobody"]) {
    const [name, , uid, gid] = people.find((line) => line.startsWith(`${wanted}:`))?.split(":") ?? [];
    if (name && uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new StartError(
    "PostgreSQL does not run as root, and this system has neither a user postgres nor nobody.",
    "Start as an ordinary user, or set DATABASE_URL to a Postgres of your own.",
  );
}
