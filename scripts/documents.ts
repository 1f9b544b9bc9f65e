/** npm run documents: styles, scripts and typefaces of documents, made before the app is built; with --watch on every change. */
import { watch } from "node:fs";
import { writeDocuments } from "./documents/write";
import { writeTypefaces } from "./typefaces/write";

async function make(): Promise<void> {
  const sizes = Object.entries(await writeDocuments());
  console.log(sizes.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB`).join(", "));
}

writeTypefaces();
await make();

if (process.argv.includes("--watch")) {
  let waiting: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(waiting);
    // An editor writes several files at once; one compile is enough.
    waiting = setTimeout(() => make().catch((error: unknown) => console.error(error)), 100);
  };
  watch("components", { recursive: true }, again);
  for (const file of ["app/tokens.css", "app/document-tokens.css"]) watch(file, again);
}
