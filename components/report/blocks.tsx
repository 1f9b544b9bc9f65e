import { classes } from "@/components/ui/classes";
import type { PublishedBlock } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { Figure } from "./figure";
import { Inline } from "./inline";
import { isModules, Modules } from "./modules";
import { PeopleList } from "./people-list";

type Props = {
  blocks: readonly PublishedBlock[];
  /** Journey quotes stand in the text, those of the highlights stand out of it. */
  quotes: "in-text" | "standing-out";
  t: Translate<"public-report">;
};

/** The blocks of one section, in the measure of running text; lists and modules may be wider. */
export function Blocks({ blocks, quotes, t }: Props) {
  return blocks.map((block) => <Block key={block.id} block={block} quotes={quotes} t={t} />);
}

const measure = "max-w-[40rem]";

function Block({
  block,
  quotes,
  t,
}: {
  block: PublishedBlock;
  quotes: Props["quotes"];
  t: Translate<"public-report">;
}) {
  switch (block.type) {
    case "heading":
      return block.level === 2 ? (
        <h2 className="mt-8 mb-3 font-headline text-[1.625rem] leading-[1.9375rem] tracking-[-0.016em] first:mt-0 sm:mb-4 sm:text-[2.125rem] sm:leading-[2.5rem] print:break-after-avoid">
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
      return <Figure picture={block.picture} caption={block.caption} width="column" />;
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
