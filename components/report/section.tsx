import { Fragment } from "react";
import { classes } from "@/components/ui/classes";
import type { PublishedBlock, PublishedReport, PublishedSection } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { Blocks } from "./blocks";

type Props = {
  section: PublishedSection;
  format: PublishedReport["format"];
  first: boolean;
  /** BCP 47 tag of the report. */
  language: string;
  t: Translate<"public-report">;
};

export const columns =
  "lg:grid lg:grid-cols-[9rem_minmax(0,40rem)_minmax(0,1fr)] xl:grid-cols-[200px_minmax(0,40rem)_minmax(0,1fr)] print:block";

/** One section: its label in the margin, the text, and on wide screens whom we met in the other margin. */
export function ReportSection({ section, format, first, language, t }: Props) {
  const journey = format === "JOURNEY";
  const number = journey && section.key.startsWith("day:") ? /^\D*(\d+)$/.exec(section.label)?.[1] : undefined;
  const plain = !section.label;
  const withNotes = journey && section.notes.length > 0;
  return (
    <section
      className={classes(
        "mt-9",
        plain ? "sm:mt-14" : "border-t pt-4 sm:mt-11 sm:pt-5.5",
        !plain && (journey || first ? "border-ink" : "border-line-strong"),
        !plain && !journey && first && "border-t-2",
        columns,
      )}
    >
      <div
        className={classes(
          "flex items-start gap-3.5 pr-6 font-sans text-ink-2 text-sm lg:block print:break-after-avoid",
          plain ? "" : "mb-3.5 lg:mb-0",
        )}
      >
        {number ? (
          <span
            aria-hidden="true"
            className="font-light font-serif text-[3.25rem] text-ink leading-[2.75rem] tracking-[-0.03em] sm:text-[4.5rem] sm:leading-16 lg:block"
          >
            {number}
          </span>
        ) : null}
        {plain ? null : (
          <p className="m-0 mt-0.5 lg:mt-1.5">
            <b className="mr-2 font-strong text-ink lg:block">{section.label}</b> {section.detail}
          </p>
        )}
      </div>
      {stripesOf(section.blocks).map(({ wide, blocks }, index) => (
        <Fragment key={blocks[0]?.id ?? "none"}>
          <div
            className={classes(
              "min-w-0",
              wide ? "lg:col-span-3" : withNotes ? "lg:col-start-2" : "lg:col-span-2 lg:col-start-2",
            )}
          >
            <Blocks blocks={blocks} quotes={journey ? "in-text" : "standing-out"} language={language} t={t} />
          </div>
          {withNotes && index === 0 ? <Notes notes={section.notes} label={t("met")} /> : null}
        </Fragment>
      ))}
    </section>
  );
}

type Stripe = { wide: boolean; blocks: PublishedBlock[] };

/** The text, parted where a figure goes over both margins. The first stripe stands beside the label and is never wide. */
function stripesOf(blocks: readonly PublishedBlock[]): Stripe[] {
  const stripes: Stripe[] = [{ wide: false, blocks: [] }];
  for (const block of blocks) {
    const last = stripes.at(-1);
    if (block.type === "figure" && block.size === "wide") stripes.push({ wide: true, blocks: [block] });
    else if (last && !last.wide) last.blocks.push(block);
    else stripes.push({ wide: false, blocks: [block] });
  }
  return stripes;
}

/** Said in the text already, so the margin is for eyes that skim. */
function Notes({ notes, label }: { notes: PublishedSection["notes"]; label: string }) {
  return (
    <ul
      aria-label={label}
      className="m-0 hidden list-none py-0 pr-0 pl-6 font-sans text-ink-2 text-sm lg:block xl:pl-12 print:hidden"
    >
      {notes.map((note) => (
        <li key={note.host} className="mt-2 mb-5.5 border-line border-t pt-[9px]">
          <b className="block break-words font-semibold text-ink">{note.host}</b>
          {note.people.map((person) => (
            <span key={person} className="block">
              {person}
            </span>
          ))}
          {note.address ? <span className="block">{note.address}</span> : null}
        </li>
      ))}
    </ul>
  );
}
