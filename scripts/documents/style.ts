/** The small style of one document: the tokens, the reset and only the classes its components name. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { compile, optimize } from "@tailwindcss/node";
import { Scanner } from "@tailwindcss/oxide";
import { projectFolder } from "./files";

const base = ["app/document-tokens.css", "components/documents/reset.css"];

/** Minified CSS for a document that consists of these files. */
export async function styleOf(files: string[]): Promise<string> {
  const imports = base.filter((path) => existsSync(join(projectFolder, path))).map((path) => `@import "./${path}";`);
  const source = [
    "@layer theme, base, utilities;",
    '@import "tailwindcss/theme.css" layer(theme);',
    '@import "tailwindcss/utilities.css" layer(utilities) source(none);',
    ...imports,
  ].join("\n");
  const compiler = await compile(source, { base: projectFolder, onDependency() {} });
  const candidates = new Scanner({}).scanFiles(
    files.map((file) => ({ content: readFileSync(file, "utf8"), extension: extname(file).slice(1) })),
  );
  const { code } = optimize(compiler.build(candidates), { minify: true });
  return code.replace(/^\/\*![^*]*\*\/\s*/, "").trim();
}
