import "server-only";
import * as docx from "docx";

/** Words with how they look; `href` makes them a link. */
export type DocxRun = { text: string; look?: "strong" | "emphasis" | "sans" | "marked"; href?: string };

/** Styles of paragraphs beside headings and running text. */
export type DocxStyle =
  | "Kicker"
  | "Standfirst"
  | "Byline"
  | "Dateline"
  | "Label"
  | "Quotation"
  | "Attribution"
  | "Caption"
  | "Note";

export type DocxBlock =
  | { kind: "heading"; level: 1 | 2 | 3; runs: readonly DocxRun[] }
  /** `withNext`: on the page of what follows it. */
  | { kind: "paragraph"; style: DocxStyle | null; runs: readonly DocxRun[]; withNext?: boolean }
  | { kind: "list"; numbered: boolean; items: readonly (readonly DocxRun[])[] }
  | {
      kind: "picture";
      bytes: Buffer;
      type: "jpg" | "png";
      /** Empty: decoration. */
      alt: string;
      widthMm: number;
      heightMm: number;
    }
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] };

export type DocxDocument = {
  title: string;
  author: string;
  /** BCP 47 tag. */
  language: string;
  /** At the foot of each page, before its number. */
  foot: string;
  blocks: readonly DocxBlock[];
};

const serif = "Newsreader";
const sans = "Schibsted Grotesk";
const grey = "4A5655";
const perMillimetre = 96 / 25.4;

/** A document for Word and its like: real headings, lists, captions and a table, so that it can be worked on. */
export async function docxOf({ title, author, language, foot, blocks }: DocxDocument): Promise<Buffer> {
  const counts = { lists: 0, pictures: 0 };
  const document = new docx.Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesIn(language),
    numbering: { config: numbersFor(blocks) },
    sections: [
      {
        properties: { page: { size: { width: "210mm", height: "297mm" }, margin: margins } },
        footers: { default: footer(foot) },
        children: blocks.flatMap((block) => drawn(block, counts)),
      },
    ],
  });
  return docx.Packer.toBuffer(document);
}

const margins = { top: "24mm", bottom: "24mm", left: "30mm", right: "30mm" } as const;

function drawn(block: DocxBlock, counts: { lists: number; pictures: number }): (docx.Paragraph | docx.Table)[] {
  switch (block.kind) {
    case "heading":
      return [new docx.Paragraph({ heading: headings[block.level], children: runsOf(block.runs) })];
    case "paragraph":
      return [
        new docx.Paragraph({
          ...(block.style ? { style: block.style } : {}),
          ...(block.withNext ? { keepNext: true } : {}),
          children: runsOf(block.runs),
        }),
      ];
    case "list": {
      const reference = block.numbered ? `numbers-${counts.lists++}` : null;
      return block.items.map(
        (item, index) =>
          new docx.Paragraph({
            style: "ListParagraph",
            ...(index === block.items.length - 1 ? { spacing: { after: 200 } } : {}),
            ...(reference ? { numbering: { reference, level: 0 } } : { bullet: { level: 0 } }),
            children: runsOf(item),
          }),
      );
    }
    case "picture":
      return [new docx.Paragraph({ keepNext: true, children: [pictureOf(block, ++counts.pictures)] })];
    case "table":
      return [tableOf(block)];
  }
}

const headings = {
  1: docx.HeadingLevel.HEADING_1,
  2: docx.HeadingLevel.HEADING_2,
  3: docx.HeadingLevel.HEADING_3,
} as const;

function runsOf(runs: readonly DocxRun[]): docx.ParagraphChild[] {
  return runs.map(({ text, look, href }) =>
    href
      ? new docx.ExternalHyperlink({ link: href, children: [new docx.TextRun({ text, style: "Hyperlink" })] })
      : new docx.TextRun({ text, ...looks[look ?? "plain"] }),
  );
}

const looks = {
  plain: {},
  strong: { bold: true },
  emphasis: { italics: true },
  sans: { font: sans, bold: true },
  marked: { highlight: "yellow" },
} as const;

function pictureOf(
  { bytes, type, alt, widthMm, heightMm }: Extract<DocxBlock, { kind: "picture" }>,
  number: number,
): docx.ImageRun {
  return new docx.ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(widthMm * perMillimetre), height: Math.round(heightMm * perMillimetre) },
    altText: { id: String(number), name: `Picture ${number}`, description: alt },
  });
}

function tableOf({ head, rows }: Extract<DocxBlock, { kind: "table" }>): docx.Table {
  const line = (cells: readonly string[], isHead: boolean) =>
    new docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new docx.TableCell({
            children: [new docx.Paragraph({ children: [new docx.TextRun({ text, bold: isHead || index === 0 })] })],
          }),
      ),
    });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: [line(head, true), ...rows.map((row) => line(row, false))],
  });
}

/** Each numbered list begins with 1 again. */
function numbersFor(blocks: readonly DocxBlock[]) {
  const count = blocks.filter((block) => block.kind === "list" && block.numbered).length;
  return Array.from({ length: count }, (_, index) => ({
    reference: `numbers-${index}`,
    levels: [{ level: 0, format: docx.LevelFormat.DECIMAL, text: "%1.", style: { paragraph: { indent } } }],
  }));
}

const indent = { left: 480, hanging: 360 };

function footer(foot: string): docx.Footer {
  const numbers = [docx.PageNumber.CURRENT, " / ", docx.PageNumber.TOTAL_PAGES];
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: "Note",
        tabStops: [{ type: docx.TabStopType.RIGHT, position: 8500 }],
        children: [new docx.TextRun({ text: foot }), new docx.TextRun({ children: [new docx.Tab(), ...numbers] })],
      }),
    ],
  });
}

/** What a page must not end with. */
const opening: readonly DocxStyle[] = ["Kicker", "Label", "Quotation"];

/**
 * The height of lines, as a multiple of that of the type. Programs differ in what they take a height without a rule for:
 * in some the lines of a headline then lie over each other.
 */
function lines(factor: number) {
  return { line: Math.round(240 * factor), lineRule: docx.LineRuleType.AUTO };
}

function stylesIn(language: string): docx.IStylesOptions {
  const heading = (size: number, before: number, font = serif) => ({
    run: { font, size, bold: font === sans, color: "16201F" },
    paragraph: { spacing: { before, after: 120, ...lines(1.1) }, keepNext: true, keepLines: true },
  });
  const style = (id: DocxStyle, run: docx.IRunStylePropertiesOptions, before = 0, after = 120) => ({
    ...{ id, name: id, basedOn: "Normal", next: "Normal", quickFormat: true },
    run,
    paragraph: { spacing: { before, after, ...lines(1.2) }, keepNext: opening.includes(id) },
  });
  return {
    default: {
      document: {
        run: { font: serif, size: 22, language: { value: language } },
        paragraph: { spacing: { after: 160, ...lines(1.25) } },
      },
      heading1: heading(60, 0),
      heading2: heading(36, 400),
      heading3: heading(22, 280, sans),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: "1F6B54", underline: {} } },
    },
    paragraphStyles: [
      style("Kicker", { font: sans, size: 19, color: grey }),
      style("Standfirst", { size: 30 }, 120, 240),
      style("Byline", { font: sans, size: 18, color: grey }, 0, 60),
      style("Dateline", { font: sans, size: 18, color: grey }, 0, 360),
      style("Label", { font: sans, size: 18, bold: true }, 360, 60),
      style("Quotation", { size: 30, italics: true }, 240, 80),
      style("Attribution", { font: sans, size: 18, color: grey }, 0, 240),
      style("Caption", { font: sans, size: 17, color: grey }, 0, 240),
      style("Note", { font: sans, size: 16, color: grey }),
    ],
  };
}
