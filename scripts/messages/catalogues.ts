/** Reads the catalogues of messages/ as one flat list of keys. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Tree = { [key: string]: string | Tree };

/** Texts of one language by their full key, such as `invitation.form.send`. */
export type Texts = ReadonlyMap<string, string>;

const projectFolder = join(import.meta.dirname, "../..");

/**
 * One language as lib/messages.ts sees it: a namespace for each file, and `errors` out of the files in its folder.
 *
 * @throws {Error} when two files of `errors/` have the same key, so that one would hide the other
 */
export function readCatalogue(locale: string): Texts {
  const folder = join(projectFolder, "messages", locale);
  const texts = new Map<string, string>();
  for (const name of jsonFiles(folder)) add(texts, name.replace(/\.json$/, ""), read(join(folder, name)));
  for (const name of jsonFiles(join(folder, "errors"))) add(texts, "errors", read(join(folder, "errors", name)));
  return texts;
}

/** Flattens a tree of texts, for a catalogue that is written down elsewhere than in files. */
export function textsOf(tree: Tree): Texts {
  const texts = new Map<string, string>();
  for (const [namespace, below] of Object.entries(tree)) add(texts, namespace, below);
  return texts;
}

function add(texts: Map<string, string>, key: string, value: string | Tree): void {
  if (typeof value === "string") {
    if (texts.has(key)) throw new Error(`${key} is there twice`);
    texts.set(key, value);
    return;
  }
  for (const [name, below] of Object.entries(value)) add(texts, `${key}.${name}`, below);
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".json"));
}

function read(path: string): Tree {
  return JSON.parse(readFileSync(path, "utf8")) as Tree;
}
