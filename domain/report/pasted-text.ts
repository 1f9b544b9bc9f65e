/** What somebody pastes, reduced to what a report is made of: headings, paragraphs, lists, bold, italic and links. */
import type { InlineRun } from "./blocks";
import { htmlTokens, type OpenTag } from "./html-tokens";
import { isSafeHref } from "./read-blocks";
import { compactRuns, joinRuns, trimRuns } from "./runs";

export type PastedPiece =
  | { type: "paragraph"; text: InlineRun[] }
  | { type: "heading"; level: 2 | 3; text: InlineRun[] }
  | { type: "list"; items: InlineRun[][] };

/** Text between the tags of which nothing is taken. */
const silent = new Set([
  "head",
  "style",
  "script",
  "xml",
  "title",
  "template",
  "noscript",
  "svg",
  "textarea",
  "select",
]);
const blocks = new Set(
  "p div h1 h2 h3 h4 h5 h6 ul ol li table tr blockquote section article header footer main aside pre figure figcaption dl dt dd address hr body html".split(
    " ",
  ),
);
const cells = new Set(["td", "th"]);

/** @param html what Word, a browser or a mail program puts on the clipboard */
export function piecesOfHtml(html: string): PastedPiece[] {
  const reader = new Reader();
  for (const token of htmlTokens(html)) reader.read(token);
  return reader.finish();
}

/** Paragraphs of plain text; lines that begin with a bullet are a list. */
export function piecesOfText(text: string): PastedPiece[] {
  const lines = text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  // With empty lines in between, single ones are where a mail program broke the line.
  const parts = /\n[^\S\n]*\n/.test(lines) ? lines.split(/\n[^\S\n]*\n+/) : lines.split("\n");
  const pieces: PastedPiece[] = [];
  for (const line of parts.flatMap((part) => part.split(/\n(?=\s*[-•*–]\s)/))) {
    const bullet = /^\s*[-•*–]\s+/.exec(line);
    const runs = trimRuns([{ text: line.slice(bullet?.[0].length ?? 0).replace(/\s+/g, " ") }]);
    if (runs.length > 0) add(pieces, bullet ? "item" : "paragraph", runs);
  }
  return pieces;
}

type Kind = "paragraph" | "item" | 2 | 3;
type Open = { tag: string; style: string; href: string | null; strong: boolean; emphasis: boolean; skip: boolean };

class Reader {
  private readonly pieces: PastedPiece[] = [];
  private readonly open: Open[] = [];
  private runs: InlineRun[] = [];
  /** Finished cells of the present row of a table. */
  private row: InlineRun[][] = [];
  private kind: Kind = "paragraph";

  read(token: ReturnType<typeof htmlTokens>[number]): void {
    if (token.type === "text") this.text(token.text);
    else if (token.type === "open") this.begin(token);
    else this.end(token.tag);
  }

  finish(): PastedPiece[] {
    this.flush();
    return this.pieces;
  }

  private text(raw: string): void {
    const { skip = false, strong = false, emphasis = false, href = null } = this.open.at(-1) ?? {};
    if (skip) return;
    // A soft hyphen is a place to break a line on another page.
    const text = raw
      .normalize("NFC")
      .replace(/\u00ad/g, "")
      .replace(/\s+/g, " ");
    if (href) this.runs.push({ text, mark: "link", href });
    else if (strong && typeof this.kind === "string") this.runs.push({ text, mark: "strong" });
    else if (emphasis) this.runs.push({ text, mark: "emphasis" });
    else this.runs.push({ text });
  }

  private begin({ tag, attributes, closed }: OpenTag): void {
    if (tag === "br" || blocks.has(tag)) this.boundary();
    if (cells.has(tag)) this.nextCell();
    if (tag === "li") this.kind = "item";
    else if (/^h[1-6]$/.test(tag)) this.kind = tag < "h3" ? 2 : 3;
    const style = attributes.style ?? "";
    if (tag === "p" && /mso-list:(?!\s*ignore)/i.test(style)) this.kind = "item";
    if (tag === "p" && /^msotitle$/i.test(attributes.class ?? "")) this.kind = 2;
    if (!closed) this.open.push(this.inner(tag, style, attributes));
  }

  private inner(tag: string, style: string, { href = "" }: OpenTag["attributes"]): Open {
    const around = this.open.at(-1);
    const weight = /(?<![\w-])font-weight:\s*(\w+)/i.exec(style)?.[1];
    const slant = /(?<![\w-])font-style:\s*(\w+)/i.exec(style)?.[1];
    return {
      tag,
      style,
      href: tag === "a" && isSafeHref(href) && !href.startsWith("/") ? href : (around?.href ?? null),
      strong: weight ? /bold|[6-9]00/i.test(weight) : tag === "b" || tag === "strong" || Boolean(around?.strong),
      emphasis: slant ? /italic|oblique/i.test(slant) : tag === "i" || tag === "em" || Boolean(around?.emphasis),
      skip: around?.skip || silent.has(tag) || /mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/i.test(style),
    };
  }

  private end(tag: string): void {
    const at = this.open.findLastIndex((one) => one.tag === tag);
    if (at < 0) return;
    if (blocks.has(tag)) this.boundary();
    this.open.length = at;
    if (blocks.has(tag)) this.kind = this.open.some((one) => one.tag === "li") ? "item" : "paragraph";
  }

  /** In a table a row is one line. */
  private boundary(): void {
    if (this.open.some((one) => cells.has(one.tag))) this.runs.push({ text: " " });
    else this.flush();
  }

  private nextCell(): void {
    this.row.push(trimRuns(this.runs));
    this.runs = [];
  }

  private flush(): void {
    this.nextCell();
    const runs = compactRuns(joinRuns(this.row, ", "));
    this.row = [];
    if (runs.some(({ text }) => text.trim() !== "")) add(this.pieces, this.kind, runs);
  }
}

function add(pieces: PastedPiece[], kind: Kind, text: InlineRun[]): void {
  const last = pieces.at(-1);
  if (kind === "paragraph") pieces.push({ type: "paragraph", text });
  else if (kind !== "item") pieces.push({ type: "heading", level: kind, text });
  else if (last?.type === "list") last.items.push(text);
  else pieces.push({ type: "list", items: [text] });
}
