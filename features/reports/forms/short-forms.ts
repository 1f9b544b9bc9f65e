import type { PublishedReport } from "@/domain/report/published";
import { newsletterOf, pressReleaseOf } from "@/domain/report/short-forms";
import type { Translate } from "@/lib/messages";
import type { LaidOutBlock, LaidOutReport, LaidOutSection } from "./laid-out";
import type { Standing } from "./lay-out";
import { layOut } from "./lay-out";

/** Short forms for the staff of an organisation: what they send to the press and put into a newsletter. */
export const shortForms = ["press-release", "newsletter"] as const;
export type ShortForm = (typeof shortForms)[number];

/**
 * Lays out a short form in the language of the report. Nothing is in it that the report does not say, but the names of
 * its parts.
 *
 * @param t text in that language
 */
export function layOutShort(
  form: ShortForm,
  report: PublishedReport,
  t: Translate<"public-report">,
  standing: Standing,
): LaidOutReport {
  const whole = layOut(report, t, standing);
  const bare = { ...whole, standfirst: null, by: null, correction: null, leading: null, route: null, met: null };
  if (form === "newsletter") {
    const { text, highlights } = newsletterOf(report);
    const items = highlights.map(({ title, hosts }) => [
      { text: [title, hosts.join(", ")].filter(Boolean).join(": ") },
    ]);
    return {
      ...bare,
      sections: [
        section(null, [
          { kind: "paragraph", text: [{ text }] },
          ...(items.length > 0 ? [{ kind: "list" as const, label: null, items }] : []),
        ]),
      ],
      ...{ activity: null, projects: null, funding: null },
      published: t("short.readOn"),
    };
  }
  const { lead, paragraphs, quote } = pressReleaseOf(report);
  const date = whole.dateLine.split(", ")[0] ?? whole.dateLine;
  return {
    ...bare,
    kicker: t("short.pressRelease"),
    dateLine: `${report.kicker.city}, ${date}`,
    sections: [
      section(null, [
        ...[...lead, ...paragraphs].map((text) => ({ kind: "paragraph" as const, text })),
        ...(quote
          ? [{ kind: "quote" as const, text: quote.text, by: quote.author, affiliation: quote.affiliation }]
          : []),
      ]),
      section(t("short.contact"), [
        {
          kind: "paragraph",
          text: [{ text: [report.author, report.organisation.name].filter(Boolean).join(", ") }],
        },
      ]),
    ],
    published: t("short.readOn"),
  };
}

function section(label: string | null, blocks: readonly LaidOutBlock[]): LaidOutSection {
  return { number: null, label, detail: null, rule: null, blocks };
}
