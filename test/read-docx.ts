/** What is in a DOCX: a ZIP of XML files that name each other. */
import { inflateRawSync } from "node:zlib";

/** The files of a ZIP by their names, as its central directory lists them. */
export function unzip(file: Buffer): Map<string, Buffer> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const body = file.subarray(start, start + size);
    files.set(name, method === 0 ? Buffer.from(body) : inflateRawSync(body));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return files;
}

/** @throws {Error} naming what is wrong with XML that is not well-formed */
export function mustBeWellFormed(xml: string, name: string): void {
  const open: string[] = [];
  for (const [, declaration, closing, tag = "", rest = "", text] of xml.matchAll(
    /(<\?[^>]*\?>)|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)|</g,
  )) {
    if (declaration || text?.match(/^(?:[^&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)*$/i)) continue;
    if (!tag) throw new Error(`${name}: a sign stands unescaped in ${text?.slice(0, 60)}`);
    if (closing && open.pop() !== tag) throw new Error(`${name}: ${tag} is closed and was not open`);
    if (!closing && !rest.endsWith("/")) open.push(tag);
  }
  if (open.length > 0) throw new Error(`${name}: ${open.join(", ")} stay open`);
}

/** The words of `word/document.xml`, a line for each paragraph. */
export function wordsOf(xml: string): string {
  return xml
    .split("</w:p>")
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""))
    .join("\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
