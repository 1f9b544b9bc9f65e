/** Writes generated/documents.ts: the style and the script of every document. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOfDocument, projectFolder, scriptOfDocument } from "./files";
import { bundleScripts } from "./script";
import { styleOf } from "./style";
import { documentTable } from "./table";

const head = `/** Made by scripts/documents.ts. Not to be edited. */
export type DocumentAssets = {
  /** The whole style of the document. */
  css: string;
  /** For the Content-Security-Policy: style-src '<cssHash>'. */
  cssHash: string;
  /** Address of the document's script; null: it has none. */
  script: string | null;
};
`;

/** @returns the number of bytes of each document's style, by its name */
export async function writeDocuments(): Promise<Record<string, number>> {
  const documents = Object.entries(documentTable).map(([name, folders]) => ({
    name,
    folders,
    source: scriptOfDocument(name, folders),
  }));
  const addresses = await bundleScripts(documents.flatMap(({ source }) => source ?? []));
  const entries = await Promise.all(
    documents.map(async ({ name, folders, source }) => {
      const css = await styleOf(await filesOfDocument(folders));
      const cssHash = `sha256-${createHash("sha256").update(css).digest("base64")}`;
      return [name, { css, cssHash, script: source ? (addresses.get(source) ?? null) : null }] as const;
    }),
  );
  const names = entries.map(([name]) => JSON.stringify(name)).join(" | ");
  const assets = JSON.stringify(Object.fromEntries(entries), null, 2);
  writeIfChanged(
    `${head}\nexport type DocumentName = ${names};\n\nexport const documentAssets: Record<DocumentName, DocumentAssets> = ${assets};\n`,
  );
  return Object.fromEntries(entries.map(([name, { css }]) => [name, Buffer.byteLength(css)]));
}

/** A file that is written anew without need makes `next dev` compile everything that imports it. */
function writeIfChanged(text: string): void {
  const folder = join(projectFolder, "generated");
  const path = join(folder, "documents.ts");
  mkdirSync(folder, { recursive: true });
  try {
    if (readFileSync(path, "utf8") === text) return;
  } catch {
    // There is none yet.
  }
  writeFileSync(path, text);
}
