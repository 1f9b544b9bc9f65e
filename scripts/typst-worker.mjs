/**
 * Sets documents with typst: each message of the parent is one document, each answer its PDF, or its first page as PNG
 * when no standard is asked for. In a process of its own,
 * because typesetting takes a processor for as long as it lasts and memory that only ends with it.
 */
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import sharp from "sharp";

const folder = process.cwd();
const compiler = NodeCompiler.create({
  workspace: join(folder, "generated"),
  fontArgs: [{ fontPaths: [join(folder, "generated/typefaces")] }],
});

sharp.cache(false);

/** How many pages' worth of earlier results typst may keep; a document is set once, so few. */
const remembered = 2;

process.on("message", async ({ id, template, data, pictures, drawings, standard }) => {
  try {
    process.send({ id, pdf: await typeset(template, data, { pictures, drawings }, standard) });
  } catch (error) {
    process.send({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
process.on("disconnect", () => process.exit(0));

async function typeset(template, data, { pictures, drawings }, standard) {
  // Nothing waits before the document is set, so that no other one comes between.
  for (const [path, svg] of drawings) compiler.mapShadow(join(folder, "generated", path), Buffer.from(svg));
  for (const { path, bytes } of pictures) compiler.mapShadow(join(folder, "generated", path), Buffer.from(bytes));
  try {
    try {
      return await setAs(template, data, standard);
    } catch (error) {
      // The standard allows no letter that cannot be seen: those no typeface here has become a box.
      const missing = unseen(error);
      if (missing.length === 0) throw error;
      return await setAs(template, boxed(data, missing), standard);
    }
  } finally {
    compiler.resetShadow();
    compiler.evictCache(remembered);
  }
}

async function setAs(template, data, standard) {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data } });
  if (!compiled.result) throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics())));
  if (standard) return compiler.pdf(compiled.result, { pdfStandard: standard });
  // Few colours: text on one ground.
  return sharp(Buffer.from(compiler.plainSvg(compiled.result)))
    .png({ palette: true, colours: 64 })
    .toBuffer();
}

/** The letters typst says no typeface has. */
function unseen(error) {
  const text = error instanceof Error ? error.message : String(error);
  return [...text.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gs)].flatMap(([, said]) => [
    ...said.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
  ]);
}

/** One box for what is one sign to a reader, however many letters it is made of; the title of the file is not drawn. */
function boxed(data, missing) {
  const gone = new Set(missing);
  const signs = new Intl.Segmenter("en", { granularity: "grapheme" });
  const drawn = [...signs.segment(data)]
    .map(({ segment }) => ([...segment].some((letter) => gone.has(letter)) ? "□" : segment))
    .join("");
  return JSON.stringify({ ...JSON.parse(drawn), title: JSON.parse(data).title });
}
