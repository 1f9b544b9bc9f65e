import { classes } from "@/components/ui/classes";
import { isModules } from "@/domain/report/modules";
import type { PublishedBlock } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { ReportMap, ReportTimeline } from "./drawings";
import { FactsBox } from "./facts-box";
import { Figure } from "./figure";
import { Gallery } from "./gallery";
import { Inline } from "./inline";
import { Modules } from "./modules";
import { PeopleList } from "./people-list";

type Props = {
  blocks: readonly PublishedBlock[];
  /** Journey quotes stand in the text, those of the highlights stand out of it. */
  quotes: "in-text" | "standing-out";
  /** BCP 47 tag of the report. */
  language: string;
  t: Translate<"public-report">;
};

/** The blocks of one section, in the measure of running text; lists and modules may be wider. */
export function Blocks({ blocks, ...around }: Props) {
  return blocks.map((block) => <Block key={block.id} block={block} {...around} />);
}

const measure = "max-w-[40rem]";

const headingLooks = {
  "in-text":
    "mb-3 text-[1.75rem] leading-[2.0625rem] tracking-[-0.018em] sm:mb-4.5 sm:text-[2.25rem] sm:leading-[2.625rem]",
  "standing-out": "mb-2.5 text-[1.625rem] leading-[1.9375rem] tracking-[-0.016em] sm:text-[2rem] sm:leading-[2.375rem]",
};

function Block({ block, quotes, language, t }: Omit<Props, "blocks"> & { block: PublishedBlock }) {
  switch (block.type) {
    case "heading":
      return block.level === 2 ? (
        <h2
          className={classes(
            "mt-8 font-headline first:mt-0 print:break-after-avoid print:text-[17pt] print:leading-[21pt]",
            headingLooks[quotes],
          )}
        >
          <Inline runs={block.text} />
        </h2>
      ) : (
        <h3 className="mt-7.5 mb-1.5 font-sans font-strong text-md first:mt-0 print:break-after-avoid">
          <Inline runs={block.text} />
        </h3>
      );
    case "paragraph":
      return (
        <p className={classes("mt-5 mb-0 first:mt-0 [h2+&]:mt-0 [h3+&]:mt-0 print:orphans-3", measure)}>
          <Inline runs={block.text} />
        </p>
      );
    case "list":
      return <List block={block} t={t} />;
    case "quote":
      return <Quote block={block} quotes={quotes} />;
    case "figure":
      return (
        <Figure picture={block.picture} caption={block.caption} width={block.size === "wide" ? "wide" : "column"} />
      );
    case "gallery":
      return <Gallery block={block} t={t} />;
    case "facts":
      return <FactsBox block={block} />;
    case "map":
      return <ReportMap block={block} language={language} t={t} />;
    case "timeline":
      return <ReportTimeline block={block} language={language} t={t} />;
  }
}

function List({ block, t }: { block: Extract<PublishedBlock, { type: "list" }>; t: Translate<"public-report"> }) {
  if (block.flavour === "people") return <PeopleList block={block} />;
  if (isModules(block)) return <Modules block={block} t={t} />;
  const labelId = `l-${block.id}`;
  return (
    <>
      {block.label ? (
        <p id={labelId} className="mt-5 mb-0 font-sans font-strong text-base">
          {block.label}
        </p>
      ) : null}
      <ul
        aria-labelledby={block.label ? labelId : undefined}
        className={classes("mt-4 mb-0 list-disc pl-6 marker:text-spruce", measure)}
      >
        {block.items.map((item) => (
          <li key={item.text.map((run) => run.text).join("")} className="mt-1.5 pl-1">
            <Inline runs={item.text} />
          </li>
        ))}
      </ul>
    </>
  );
}

const quoteLooks = {
  "in-text": {
    box: "my-6.5 border-spruce border-l-4 pl-4.5 sm:my-9 sm:pl-7",
    text: "text-[1.5rem] leading-[1.9375rem] tracking-[-0.012em] sm:text-[1.875rem] sm:leading-[2.4375rem]",
  },
  "standing-out": {
    box: "my-8 sm:my-11",
    text: "max-w-[17em] text-[1.875rem] leading-[2.25rem] tracking-[-0.022em] sm:text-[2.75rem] sm:leading-[3.125rem]",
  },
};

function Quote({ block, quotes }: { block: Extract<PublishedBlock, { type: "quote" }>; quotes: Props["quotes"] }) {
  const look = quoteLooks[quotes];
  return (
    <figure className={classes("mx-0 break-inside-avoid", look.box)}>
      <blockquote className="m-0">
        <p className={classes("m-0 text-balance font-normal", look.text)}>
          <Inline runs={block.text} />
        </p>
      </blockquote>
      <figcaption className="mt-3 font-sans text-ink-2 text-sm">
        <b className="font-semibold text-ink">{block.author}</b>
        {block.affiliation ? `, ${block.affiliation}` : null}
      </figcaption>
    </figure>
  );
}
