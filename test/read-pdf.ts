/** What is in a PDF, read as assistive technology reads it: by its tags, in their order. */
import { getDocumentProxy } from "unpdf";

/** A tag with its text, or with tags of its own; pages are read one after the other. */
export type Tag = { role: string; alt?: string; children: (Tag | string)[] };

export type ReadPdf = {
  pages: number;
  marked: boolean;
  language: string | undefined;
  title: string | undefined;
  author: string | undefined;
  outline: string[];
  /** What follows from the tags, page by page. */
  tags: Tag[];
  /** The words of each page, without what is not among the tags. */
  byPage: string[];
  /** What is on the page and not among the tags: running heads, page numbers. */
  artifacts: string;
  /** The plain bytes, to look for what has no other door. */
  bytes: string;
};

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };
type Item = { type?: string; id?: string; tag?: string; str?: string };
type Bookmark = { title: string; items: Bookmark[] };

export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const metadata = await pdf.getMetadata();
  const info = metadata.info as Record<string, string | undefined>;
  const tags: Tag[] = [];
  const byPage: string[] = [];
  let artifacts = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = textsById(items as Item[]);
    artifacts += `${texts.get("Artifact") ?? ""}\n`;
    const tree = (await page.getStructTree()) as Node | null;
    const own = (tree?.children ?? []).map((node) => tagOf(node, texts)).filter((tag) => typeof tag !== "string");
    tags.push(...own);
    byPage.push(textOf(own));
  }
  const outline = ((await pdf.getOutline()) ?? []) as Bookmark[];
  return {
    pages: pdf.numPages,
    marked: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    language: info.Language,
    title: info.Title,
    author: info.Author,
    outline: titlesOf(outline, 0),
    tags,
    byPage,
    artifacts,
    bytes: Buffer.from(file).toString("latin1"),
  };
}

/** Every tag with a role, in reading order. */
export function tagsWith(tags: readonly (Tag | string)[], role: RegExp): Tag[] {
  return tags.flatMap((tag) =>
    typeof tag === "string" ? [] : [...(role.test(tag.role) ? [tag] : []), ...tagsWith(tag.children, role)],
  );
}

/** The text of tags, without the bullets and numbers of lists, and without words drawn in pictures. */
export function textOf(tags: readonly (Tag | string)[]): string {
  return tags
    .map((tag) =>
      typeof tag === "string"
        ? tag
        : /^(Lbl|Figure)$/.test(tag.role) && !hasCaption(tag)
          ? ""
          : `${textOf(tag.children)} `,
    )
    .join("");
}

/** A figure with a caption inside holds words of the report. */
function hasCaption({ children }: Tag): boolean {
  return children.some((child) => typeof child !== "string" && child.role === "Caption");
}

function tagOf(node: Node, texts: ReadonlyMap<string, string>): Tag | string {
  if (node.type === "content") return texts.get(node.id ?? "") ?? "";
  return {
    role: node.role ?? "",
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    children: (node.children ?? []).map((child) => tagOf(child, texts)),
  };
}

function textsById(items: readonly Item[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, tag, str } of items) {
    if (type?.startsWith("beginMarkedContent")) open.push(id ?? (tag === "Artifact" ? tag : undefined));
    else if (type === "endMarkedContent") open.pop();
    else {
      const place = open.findLast((one) => one !== undefined) ?? "none";
      texts.set(place, (texts.get(place) ?? "") + (str ?? ""));
    }
  }
  return texts;
}

function titlesOf(bookmarks: readonly Bookmark[], depth: number): string[] {
  return bookmarks.flatMap(({ title, items }) => [`${"  ".repeat(depth)}${title}`, ...titlesOf(items, depth + 1)]);
}
