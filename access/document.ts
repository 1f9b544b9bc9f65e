import "server-only";
import { createHash } from "node:crypto";
import { createElement, Fragment, type ReactNode } from "react";
import { type DocumentName, documentAssets } from "@/generated/documents";
import {
  type DocumentCache,
  documentHeaders,
  isUnchanged,
  type KeptDocument,
  keepDocument,
  keptDocument,
  unchangedHeaders,
} from "./document-shelf";
import { bodyFor, packed } from "./packed";

/** One complete HTML page for participants, hosts and the public. */
export type DocumentPage = {
  /** Which style and script it uses (scripts/documents.ts). */
  name: DocumentName;
  /** BCP 47 tag. */
  lang: string;
  title: string;
  /** More elements of the head: description, links, structured data. */
  head?: ReactNode;
  body: ReactNode;
  /** `light` or `dark` when the reader chose one; otherwise the system decides. */
  theme?: "light" | "dark" | undefined;
  /** Style that depends on what the page says, such as the foot of printed pages; beside that of the document. */
  style?: string | undefined;
  /** Another server the page shows pictures of, such as pieces of a map. */
  imagesFrom?: string | null;
  /** True for what other sites may show inside their pages. */
  framed?: boolean;
  /** Attributes of the body that the document's script reads. */
  data?: Record<`data-${string}`, string>;
};

export type DocumentOptions = {
  status?: number;
  cache: DocumentCache;
  /**
   * Everything the page depends on, audience and language included; while it stays the same the page is rendered and
   * compressed once. Null: rendered every time (pages with a form that failed).
   */
  version: string | null;
  headers?: Record<string, string>;
};

/**
 * Answers a document. Asking whether the reader may see it is the caller's job and happens on every request; only the
 * rendering is kept.
 */
export async function documentResponse(
  request: Request,
  options: DocumentOptions,
  page: () => DocumentPage | Promise<DocumentPage>,
): Promise<Response> {
  const { version, cache } = options;
  const kept = await (version === null ? make(page) : (keptDocument(version) ?? keepDocument(version, make(page))));
  const { body, forServe } = bodyFor(request, kept);
  if (cache !== "no-store" && isUnchanged(request.headers.get("if-none-match"), kept)) {
    const headers = { ...unchangedHeaders(kept, cache), ...options.headers, ...forServe };
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(body), {
    status: options.status ?? 200,
    headers: { ...documentHeaders(kept, cache), ...options.headers, ...forServe },
  });
}

async function make(page: () => DocumentPage | Promise<DocumentPage>): Promise<KeptDocument> {
  const { renderToStaticMarkup } = await import("react-dom/server"); // a static import is refused in route handlers
  const content = await page();
  const assets = documentAssets[content.name];
  const html = `<!doctype html>${renderToStaticMarkup(htmlOf(content))}`;
  const styles = [assets.cssHash, ...(content.style ? [hashOf(content.style)] : [])];
  return packed(Buffer.from(html), policyOf(content, styles, assets.script !== null));
}

function hashOf(css: string): string {
  return `sha256-${createHash("sha256").update(css).digest("base64")}`;
}

function htmlOf({ name, lang, title, head, body, theme, style, data }: DocumentPage) {
  const { css, script } = documentAssets[name];
  return createElement(
    "html",
    { lang, ...(theme ? { "data-theme": theme } : {}) },
    createElement(
      "head",
      null,
      createElement("meta", { charSet: "utf-8" }),
      createElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1, viewport-fit=cover" }),
      createElement("meta", { name: "color-scheme", content: "light dark" }),
      createElement("title", null, title),
      createElement("link", { rel: "icon", href: "/icon.svg", type: "image/svg+xml" }),
      createElement(Fragment, null, head),
      createElement("style", null, css),
      style ? createElement("style", null, style) : null,
      script ? createElement("script", { src: script, defer: true }) : null,
    ),
    createElement("body", data ?? null, body),
  );
}

/** No inline script, no host but our own; what style there is is named by its hash. */
function policyOf({ imagesFrom, framed }: DocumentPage, cssHashes: readonly string[], hasScript: boolean): string {
  const rules = [
    "default-src 'none'",
    `style-src ${cssHashes.map((hash) => `'${hash}'`).join(" ")}`,
    `img-src 'self' data: ${imagesFrom ?? ""}`.trim(),
    "font-src 'self'",
    // What looks at a page from within, such as an audit, may read our own files; pages without a script ask for none.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
  ];
  if (hasScript) rules.push("script-src 'self'", "worker-src 'self'", "manifest-src 'self'");
  return rules.join("; ");
}
