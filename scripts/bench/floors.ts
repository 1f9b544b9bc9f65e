/** What our pages are held against in the same run: Next's own static page, a bare route handler, bare Node. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../postgres/embedded";
import { endChild, projectFolder, runNode, startNode } from "../start/children";

export type Floor = { url: string; pid: number; stop: () => Promise<void> };

const folder = "test-results/bench-next";

const files = {
  "next.config.mjs": "export default { poweredByHeader: false };\n",
  "package.json": '{ "type": "module", "private": true }\n',
  "app/bare/route.js": 'export const dynamic = "force-dynamic";\nexport const GET = () => new Response("ok");\n',
  "app/layout.js":
    'import { createElement as h } from "react";\nexport default ({ children }) => h("html", { lang: "en" }, h("body", null, children));\n',
  "app/[page]/page.js": `import { createElement as h } from "react";
import pages from "../../pages.json" with { type: "json" };
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(pages).map((page) => ({ page }));
export default async function Page({ params }) {
  return h("div", { dangerouslySetInnerHTML: { __html: pages[(await params).page] } });
}
`,
};

/**
 * Builds and starts a Next app that has these pages as static ones and one route handler that answers two letters.
 *
 * @param pages whole HTML documents by name; style and body become the content of the static page
 */
export async function startNext(pages: Record<string, string>): Promise<Floor> {
  const root = join(projectFolder, folder);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "app/bare"), { recursive: true });
  mkdirSync(join(root, "app/[page]"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const contents = Object.entries(pages).map(([name, html]) => [name, contentOf(html)]);
  writeFileSync(join(root, "pages.json"), JSON.stringify(Object.fromEntries(contents)));
  const next = "node_modules/next/dist/bin/next";
  const environment = { NODE_ENV: "production", NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1" };
  await runNode([next, "build", folder], { environment });
  const port = await freePort();
  const child = startNode([next, "start", folder, "--port", String(port), "--hostname", "127.0.0.1"], { environment });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(`${url}/bare`);
  return { url, pid: child.pid ?? 0, stop: () => endChild(child) };
}

/** Starts a bare Node server that answers every request with the same bytes. */
export async function startBare(bodies: Record<string, string>): Promise<Floor> {
  const file = join(projectFolder, "test-results/bench-bodies.json");
  writeFileSync(file, JSON.stringify(bodies));
  const port = await freePort();
  const child = startNode(["scripts/bench/bare-server.mjs", file, String(port)]);
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(`${url}/`);
  return { url, pid: child.pid ?? 0, stop: () => endChild(child) };
}

function contentOf(html: string): string {
  const style = /<style>.*?<\/style>/s.exec(html)?.[0] ?? "";
  return style + (/<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html);
}

/** @throws {Error} when nobody answers within half a minute */
export async function untilAnswers(url: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    if (
      await fetch(url)
        .then(() => true)
        .catch(() => false)
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${url} does not answer`);
}
