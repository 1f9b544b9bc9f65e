/** Compresses the files whose name carries a hash, once and as small as they get. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { compressedFolder, hashedFolders } from "../serve/static-files";

const worthwhile = /\.(js|css|json|svg|txt)$/;
const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Writes a .br and a .gz beside nothing: into .next/compressed, under the path of the file. */
export async function compressStaticFiles(): Promise<void> {
  rmSync(compressedFolder, { recursive: true, force: true });
  for (const folder of Object.values(hashedFolders)) {
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    await Promise.all(names.map((name) => compressFile(join(folder, name))));
  }
}

async function compressFile(path: string): Promise<void> {
  if (!worthwhile.test(path) || statSync(path).isDirectory()) return;
  const content = readFileSync(path);
  if (content.length < 1_000) return;
  const target = join(compressedFolder, path);
  mkdirSync(dirname(target), { recursive: true });
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(`${target}.br`, await asBrotli(content, quality));
  writeFileSync(`${target}.gz`, await asGzip(content, { level: 9 }));
}
