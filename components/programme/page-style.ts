/** The style of printed pages: their size, and what stands at the foot of each. */

export type PageFoot = {
  /** At the left of every page; null: nothing. */
  left: string | null;
  /** Such as "Page {page} of {pages}", where the browser counts. */
  page: string;
};

/**
 * CSS for paper: A4, always black on white, with page numbers (CSS Paged Media, page-margin boxes and page counters).
 * Names and sentences go into it, so every sign that could end a string is written as an escape (CSS Syntax, 4.3.7).
 */
export function pageStyle({ left, page }: PageFoot): string {
  const font = `font: 400 8.25pt "Schibsted Grotesk Variable", sans-serif; color: #333; vertical-align: top; padding-top: 5pt; border-top: .75px solid #111; margin-top: 6pt`;
  return [
    "@page { size: A4; margin: 13mm 15.8mm 19mm;",
    `@bottom-left { content: ${left === null ? '""' : cssString(left)}; ${font}; text-align: left; width: 78% }`,
    "@bottom-center { content: none }",
    `@bottom-right { content: ${counted(page)}; ${font}; text-align: right; width: 22% } }`,
    "@media print { :root { color-scheme: light !important } body { background: #fff; color: #000 } }",
  ].join("\n");
}

/** Replaces the two names by the browser's counters. */
function counted(text: string): string {
  const parts = text.split(/(\{page\}|\{pages\})/).filter((part) => part !== "");
  return parts
    .map((part) => (part === "{page}" ? "counter(page)" : part === "{pages}" ? "counter(pages)" : cssString(part)))
    .join(" ");
}

function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
