import "server-only";
import { croppedSize } from "@/domain/report/crop";
import { isShownGap } from "@/domain/report/preview";
import type { DocxBlock, DocxDocument, DocxRun, DocxStyle } from "@/lib/docx";
import { printedPicture } from "@/lib/printed-picture";
import type { ReadPicture } from "../queries/form-pictures";
import type { LaidOutBlock, LaidOutDay, LaidOutFigure, LaidOutPicture, LaidOutReport, Words } from "./laid-out";
import { printable } from "./printable";

/** Millimetres between the margins, and the tallest a picture gets. */
const room = { width: 150, height: 120 };

/** A laid-out report as a document of styles, lists and pictures, in the order of the page. */
export async function wordOf(report: LaidOutReport, read: ReadPicture): Promise<DocxDocument> {
  const blocks: (DocxBlock | Promise<DocxBlock[]>)[] = [
    styled("Byline", report.organisation),
    styled("Kicker", report.kicker),
    { kind: "heading", level: 1, runs: plainRuns(report.headline) },
    ...(report.standfirst ? [styled("Standfirst", report.standfirst)] : []),
    ...(report.by ? [styled("Byline", `${report.by.word} ${report.by.name}`)] : []),
    styled("Dateline", report.dateLine),
    ...(report.correction ? [styled("Label", report.correction.title), styled("Note", report.correction.note)] : []),
    ...(report.leading ? [figure(report.leading, read)] : []),
    ...(report.route ? days(report.route.days) : []),
  ];
  for (const section of report.sections) {
    if (section.label) blocks.push(styled("Label", [section.label, section.detail].filter(Boolean).join(", ")));
    for (const block of section.blocks) blocks.push(blocksOf(block, read));
  }
  blocks.push(...footOf(report, read));
  return {
    title: printable(report.headline),
    author: printable(report.by?.name ?? report.organisation),
    language: report.language,
    foot: printable(report.funding?.funders.map(({ name }) => name).join(", ") ?? report.organisation),
    blocks: (await Promise.all(blocks)).flat(),
  };
}

async function blocksOf(block: LaidOutBlock, read: ReadPicture): Promise<DocxBlock[]> {
  switch (block.kind) {
    case "heading":
      return [{ kind: "heading", level: block.level, runs: runs(block.text) }];
    case "paragraph":
      return [{ kind: "paragraph", style: null, runs: runs(block.text) }];
    case "list":
      return labelled(block.label, block.items.map(runs));
    case "people":
      return labelled(
        block.label,
        block.people.map((one) => joined([one.name, one.role, one.organisation].map(runs))),
      );
    case "modules":
      return block.modules.flatMap(({ label, name, said }): DocxBlock[] => [
        styled("Note", label),
        { kind: "heading", level: block.level, runs: plainRuns(name) },
        ...(said.length > 0 ? [{ kind: "paragraph" as const, style: null, runs: runs(said) }] : []),
      ]);
    case "quote":
      return [
        { kind: "paragraph", style: "Quotation", runs: runs(block.text) },
        styled("Attribution", [block.by, block.affiliation].filter(Boolean).join(", ")),
      ];
    case "figure":
      return figure(block, read);
    case "gallery":
      return (await Promise.all(block.pictures.map((one) => figure(one, read)))).flat();
    case "facts":
      return labelled(
        block.title,
        block.facts.map(({ label, value }) => [...runs(label), { text: ": " }, ...runs(value)]),
      );
    case "map": {
      const { type, bytes } = await printedPicture(Buffer.from(printable(block.svg)), block.width * 2);
      const size = fitted(block);
      return [
        { kind: "picture", type, bytes, alt: printable(block.alt), ...size },
        { kind: "list", numbered: true, items: block.places.map(plainRuns) },
        ...captions(block.caption),
      ];
    }
    case "timeline":
      return [...days(block.days), ...captions(block.caption)];
  }
}

function footOf(report: LaidOutReport, read: ReadPicture): (DocxBlock | Promise<DocxBlock[]>)[] {
  const { met, activity, projects, funding } = report;
  const titled = (title: string): DocxBlock => ({ kind: "heading", level: 2, runs: plainRuns(title) });
  return [
    ...(met
      ? [
          titled(met.title),
          {
            kind: "table" as const,
            head: met.head,
            rows: met.rows.map(({ host, person, role }) => [
              printable(host),
              printable([person, role].filter(Boolean).join(", ")),
            ]),
          },
        ]
      : []),
    ...(activity
      ? [titled(activity.title), { kind: "paragraph" as const, style: null, runs: runs(activity.text) }]
      : []),
    ...(projects
      ? [
          titled(projects.title),
          ...projects.projects.map(({ name, code, website }) => linked(name, website, code ? `, ${code}` : "")),
        ]
      : []),
    ...(funding
      ? [
          titled(funding.title),
          ...funding.funders.flatMap(({ name, role, website, texts, emblems }) => [
            { ...linked(name, website, `, ${role}`), withNext: true },
            ...emblems.map(async ({ picture, minimumWidthMm }) => {
              const width = Math.max(minimumWidthMm ?? 0, Math.min(38, (22 * picture.width) / picture.height));
              return pictureBlocks(picture, { width, height: room.height }, read);
            }),
            ...texts.flatMap((text) =>
              printable(text)
                .split(/\n+/)
                .map((line): DocxBlock => ({ kind: "paragraph", style: null, runs: plainRuns(line), withNext: true })),
            ),
          ]),
        ]
      : []),
    // Where it was published never stands on a page alone.
    { kind: "paragraph", style: "Note", runs: plainRuns(report.published), withNext: true },
    { kind: "paragraph", style: "Note", runs: [{ text: report.address, href: report.address }] },
  ];
}

async function figure(
  { picture, caption, credit }: Omit<LaidOutFigure, "kind" | "wide">,
  read: ReadPicture,
): Promise<DocxBlock[]> {
  return [
    ...(await pictureBlocks(picture, room, read)),
    ...captions([caption, credit].filter((text) => text !== null && text !== "").join(" · ")),
  ];
}

/** The picture; where its file is lost or broken, what it showed. */
async function pictureBlocks(picture: LaidOutPicture, within: typeof room, read: ReadPicture): Promise<DocxBlock[]> {
  const size = fitted(croppedSize(picture, picture.crop), within);
  const width = Math.ceil((size.widthMm / 25.4) * 200);
  const printed = await read(picture.id, width, picture.crop);
  if (!printed) return picture.alt ? [styled("Note", `[${picture.alt}]`)] : [];
  return [{ kind: "picture", ...printed, alt: printable(picture.alt), ...size }];
}

function fitted({ width, height }: { width: number; height: number }, within = room) {
  const widthMm = Math.min(within.width, (within.height * width) / height);
  return { widthMm, heightMm: (widthMm * height) / width };
}

function captions(caption: string | null): DocxBlock[] {
  return caption ? [styled("Caption", caption)] : [];
}

function days(all: readonly LaidOutDay[]): DocxBlock[] {
  return all.flatMap(({ label, date, stops }) => [
    styled("Label", [label, date].filter(Boolean).join(" ")),
    {
      kind: "list" as const,
      numbered: false,
      items: stops.map(({ host, detail }) => [
        { text: printable(host), look: "sans" as const },
        ...(detail ? plainRuns(`, ${detail}`) : []),
      ]),
    },
  ]);
}

function labelled(label: string | null, items: readonly (readonly DocxRun[])[]): DocxBlock[] {
  return [...(label ? [styled("Label", label)] : []), { kind: "list", numbered: false, items }];
}

function linked(name: string, website: string | null, after: string): Extract<DocxBlock, { kind: "paragraph" }> {
  const named: DocxRun = { text: printable(name), ...(website ? { href: website } : { look: "strong" as const }) };
  return { kind: "paragraph", style: null, runs: after ? [named, { text: printable(after) }] : [named] };
}

function joined(parts: readonly (readonly DocxRun[])[]): DocxRun[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index > 0 ? [{ text: ", " }, ...part] : part));
}

function styled(style: DocxStyle, text: string): DocxBlock {
  return { kind: "paragraph", style, runs: plainRuns(text) };
}

function plainRuns(text: string): DocxRun[] {
  return [{ text: printable(text) }];
}

function runs(words: Words): DocxRun[] {
  return words.map((run) => {
    const text = printable(run.text);
    if (isShownGap(run)) return { text, look: "marked" };
    switch (run.mark) {
      case "host":
        return { text, look: "sans" };
      case "person":
      case "strong":
        return { text, look: "strong" };
      case "project":
      case "emphasis":
        return { text, look: "emphasis" };
      case "link":
        return run.href ? { text, href: run.href } : { text };
      default:
        return { text };
    }
  });
}
