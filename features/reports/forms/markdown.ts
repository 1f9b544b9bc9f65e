/** A report as CommonMark. Every word is escaped, so that nothing a person typed is read as markup. */
import type { InlineRun } from "@/domain/report/blocks";
import { isShownGap } from "@/domain/report/preview";
import type { LaidOutBlock, LaidOutFigure, LaidOutFunder, LaidOutReport, PictureAddress, Words } from "./laid-out";
import { printable } from "./printable";

/** @param pictureAddress where a picture can be seen, complete with its host */
export function markdownOf(report: LaidOutReport, pictureAddress: PictureAddress): string {
  const figure = (one: Omit<LaidOutFigure, "kind" | "wide">) => figureLines(one, pictureAddress);
  const parts = [
    escaped(report.organisation),
    escaped(report.kicker),
    `# ${escaped(report.headline)}`,
    report.standfirst ? `**${escaped(report.standfirst)}**` : null,
    [report.by ? `${escaped(report.by.word)} ${escaped(report.by.name)}` : null, escaped(report.dateLine)]
      .filter(Boolean)
      .join("  \n"),
    report.correction ? `**${escaped(report.correction.title)}** ${escaped(report.correction.note)}` : null,
    report.leading ? figure(report.leading) : null,
    report.route ? days(report.route.days) : null,
    ...report.sections.flatMap((section) => [
      section.label ? `**${escaped([section.label, section.detail].filter(Boolean).join(", "))}**` : null,
      ...section.blocks.map((block) => blockLines(block, figure)),
    ]),
    ...(report.met ? [`## ${escaped(report.met.title)}`, metTable(report.met)] : []),
    ...(report.activity ? [`## ${escaped(report.activity.title)}`, inline(report.activity.text)] : []),
    ...(report.projects
      ? [`## ${escaped(report.projects.title)}`, list(report.projects.projects.map(projectLine))]
      : []),
    ...(report.funding
      ? [
          `## ${escaped(report.funding.title)}`,
          ...report.funding.funders.flatMap((one) => funderLines(one, pictureAddress)),
        ]
      : []),
    "---",
    `${escaped(report.published)}  \n<${report.address}>`,
  ];
  return `${parts.filter((part) => part !== null && part !== "").join("\n\n")}\n`;
}

function blockLines(block: LaidOutBlock, figure: (one: Omit<LaidOutFigure, "kind" | "wide">) => string): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "paragraph":
      return inline(block.text);
    case "list":
      return labelled(block.label, list(block.items.map(inline)));
    case "people":
      return labelled(
        block.label,
        list(block.people.map((one) => [one.name, one.role, one.organisation].map(inline).filter(Boolean).join(", "))),
      );
    case "modules":
      return block.modules
        .map(({ label, name, said }) =>
          [escaped(label), `${"#".repeat(block.level)} ${escaped(name)}`, inline(said)].filter(Boolean).join("\n\n"),
        )
        .join("\n\n");
    case "quote":
      return [inline(block.text), `— ${escaped([block.by, block.affiliation].filter(Boolean).join(", "))}`]
        .join("\n\n")
        .replace(/^/gm, "> ")
        .replace(/^> $/gm, ">");
    case "figure":
      return figure(block);
    case "gallery":
      return block.pictures.map(figure).join("\n\n");
    case "facts":
      return labelled(
        block.title,
        list(block.facts.map(({ label, value }) => `**${inline(label)}:** ${inline(value)}`)),
      );
    case "map":
      return [
        block.places.map((place, index) => `${index + 1}. ${escaped(place)}`).join("\n"),
        block.caption ? `*${escaped(block.caption)}*` : "",
      ]
        .filter(Boolean)
        .join("\n\n");
    case "timeline":
      return [days(block.days), block.caption ? `*${escaped(block.caption)}*` : ""].filter(Boolean).join("\n\n");
  }
}

function figureLines(
  { picture, caption, credit }: Omit<LaidOutFigure, "kind" | "wide">,
  address: PictureAddress,
): string {
  const under = [caption, credit].flatMap((text) => (text ? escaped(text) : [])).join(" · ");
  return [`![${escaped(picture.alt)}](${address(picture)})`, under].filter(Boolean).join("\n\n");
}

function days(
  all: readonly { label: string; date: string | null; stops: readonly { host: string; detail: string | null }[] }[],
) {
  return list(
    all.map(({ label, date, stops }) =>
      [
        `**${escaped(label)}**${date ? ` ${escaped(date)}` : ""}`,
        ...stops.map(({ host, detail }) => `  - ${escaped([host, detail].filter(Boolean).join(", "))}`),
      ].join("\n"),
    ),
  );
}

function metTable({ head, rows }: NonNullable<LaidOutReport["met"]>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell)).join(" | ")} |`;
  const lines = rows.map(({ host, person, role }) => line([host, [person, role].filter(Boolean).join(", ")]));
  return [line(head), "| --- | --- |", ...lines].join("\n");
}

function projectLine({ name, code, website }: { name: string; code: string | null; website: string | null }): string {
  const named = website ? `[${escaped(name)}](${target(website)})` : escaped(name);
  return [named, code ? escaped(code) : null].filter(Boolean).join(", ");
}

function funderLines({ name, role, website, texts, emblems }: LaidOutFunder, address: PictureAddress): string[] {
  const named = website ? `[${escaped(name)}](${target(website)})` : escaped(name);
  return [
    `**${named}**, ${escaped(role)}`,
    emblems.map(({ picture }) => `![${escaped(picture.alt)}](${address(picture)})`).join(" "),
    ...texts.flatMap((text) => text.split(/\n+/).map(escaped)),
  ].filter(Boolean);
}

function labelled(label: string | null, lines: string): string {
  return label ? `**${escaped(label)}**\n\n${lines}` : lines;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function inline(words: Words): string {
  return words.map(run).join("").trim();
}

/** Emphasis must hug its words: spaces at the ends stand outside of it. */
function run({ text, mark, href, ref }: InlineRun): string {
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const said = escaped(core);
  if (said === "" || isShownGap({ text, mark, ref })) return escaped(text);
  if (mark === "link" && href) return `${before}[${said}](${target(href)})${after}`;
  const sign =
    mark === "host" || mark === "person" || mark === "strong"
      ? "**"
      : mark === "project" || mark === "emphasis"
        ? "*"
        : "";
  return `${before}${sign}${said}${sign}${after}`;
}

/** Signs of Markdown and HTML behind a backslash; a line stays one line, and begins no list, heading or rule. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>&|~$]/g, "\\$&")
    .replace(/^(\s*)([#+=-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

/** An address inside the brackets of a link. */
function target(href: string): string {
  return href.replace(/[\s<>()\\]/g, (sign) => encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"));
}
