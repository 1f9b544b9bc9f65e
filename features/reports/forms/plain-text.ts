/** A report as plain text: for mails, forms of funders, and programs that read nothing else. */
import type { LaidOutBlock, LaidOutDay, LaidOutFigure, LaidOutReport, PictureAddress, Words } from "./laid-out";
import { printable } from "./printable";

/** @param pictureAddress where a picture can be seen, complete with its host */
export function plainTextOf(report: LaidOutReport, pictureAddress: PictureAddress): string {
  const figure = (one: Omit<LaidOutFigure, "kind" | "wide">) => figureText(one, pictureAddress);
  const parts = [
    report.organisation,
    report.kicker,
    underlined(report.headline, "="),
    report.standfirst,
    lines([report.by ? `${report.by.word} ${report.by.name}` : null, report.dateLine]),
    report.correction ? lines([report.correction.title, report.correction.note]) : null,
    report.leading ? figure(report.leading) : null,
    report.route ? dayLines(report.route.days) : null,
    ...report.sections.flatMap((section) => [
      section.label ? [section.label, section.detail].filter(Boolean).join(", ") : null,
      ...section.blocks.map((block) => blockText(block, figure)),
    ]),
    ...(report.met
      ? [
          underlined(report.met.title, "-"),
          lines(
            report.met.rows.map(({ host, person, role }) => `- ${[host, person, role].filter(Boolean).join(", ")}`),
          ),
        ]
      : []),
    ...(report.activity ? [underlined(report.activity.title, "-"), wordsText(report.activity.text)] : []),
    ...(report.projects
      ? [
          underlined(report.projects.title, "-"),
          lines(
            report.projects.projects.map(
              ({ name, code, website }) =>
                `- ${[name, code].filter(Boolean).join(", ")}${website ? ` (${website})` : ""}`,
            ),
          ),
        ]
      : []),
    ...(report.funding
      ? [
          underlined(report.funding.title, "-"),
          ...report.funding.funders.flatMap(({ name, role, website, texts }) => [
            `${name}, ${role}${website ? ` (${website})` : ""}`,
            ...texts,
          ]),
        ]
      : []),
    lines([report.published, report.address]),
  ];
  return `${parts.flatMap((part) => (part ? printable(part) : [])).join("\n\n")}\n`;
}

function blockText(block: LaidOutBlock, figure: (one: Omit<LaidOutFigure, "kind" | "wide">) => string): string {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? underlined(wordsText(block.text), "-") : wordsText(block.text);
    case "paragraph":
      return wordsText(block.text);
    case "list":
      return lines([block.label, ...block.items.map((item) => `- ${wordsText(item)}`)]);
    case "people":
      return lines([
        block.label,
        ...block.people.map(
          (one) => `- ${[one.name, one.role, one.organisation].map(wordsText).filter(Boolean).join(", ")}`,
        ),
      ]);
    case "modules":
      return block.modules.map(({ label, name, said }) => lines([label, name, wordsText(said)])).join("\n\n");
    case "quote":
      return lines([wordsText(block.text), `— ${[block.by, block.affiliation].filter(Boolean).join(", ")}`]);
    case "figure":
      return figure(block);
    case "gallery":
      return block.pictures.map(figure).join("\n\n");
    case "facts":
      return lines([
        block.title,
        ...block.facts.map(({ label, value }) => `- ${wordsText(label)}: ${wordsText(value)}`),
      ]);
    case "map":
      return lines([...block.places.map((place, index) => `${index + 1}. ${place}`), block.caption]);
    case "timeline":
      return lines([dayLines(block.days), block.caption]);
  }
}

/** A picture is what it shows, and where it can be seen. */
function figureText(
  { picture, caption, credit }: Omit<LaidOutFigure, "kind" | "wide">,
  address: PictureAddress,
): string {
  const under = [caption, credit].filter(Boolean).join(" · ");
  return lines([`[${[picture.alt, address(picture)].filter(Boolean).join(": ")}]`, under]);
}

function dayLines(days: readonly LaidOutDay[]): string {
  return lines(
    days.flatMap(({ label, date, stops }) => [
      [label, date].filter(Boolean).join(" "),
      ...stops.map(({ host, detail }) => `- ${[host, detail].filter(Boolean).join(", ")}`),
    ]),
  );
}

/** Links with their address behind them. */
function wordsText(words: Words): string {
  return words
    .map(({ text, mark, href }) => (mark === "link" && href && href !== text ? `${text} (${href})` : text))
    .join("");
}

function underlined(title: string, sign: string): string {
  return `${title}\n${sign.repeat(Math.min(72, [...title].length))}`;
}

function lines(all: readonly (string | null)[]): string {
  return all.filter(Boolean).join("\n");
}
