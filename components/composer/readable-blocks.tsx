import type { InlineRun, ReportBlock } from "@/domain/report/blocks";
import { runsText } from "@/domain/report/runs";

/** The text to read until the editor is there, and for browsers in which it never comes. */
export function ReadableBlocks({ blocks, language }: { blocks: readonly ReportBlock[]; language: string }) {
  const headed = blocks.map((block, place) => ({
    block,
    section: blocks[place - 1]?.section.key === block.section.key ? null : block.section,
  }));
  return (
    <div className="report-document" lang={language}>
      {headed.map(({ block, section }) => (
        <div key={block.id}>
          {section?.label ? (
            <p className="report-section">{[section.label, section.detail].filter(Boolean).join(", ")}</p>
          ) : null}
          <Readable block={block} />
        </div>
      ))}
    </div>
  );
}

function Readable({ block }: { block: ReportBlock }) {
  switch (block.type) {
    case "heading":
      return block.level === 2 ? <h2>{textOf(block.text)}</h2> : <h3>{textOf(block.text)}</h3>;
    case "paragraph":
      return <p>{textOf(block.text)}</p>;
    case "list":
      return (
        <div data-block="list">
          {block.label ? <p data-list-label="">{block.label}</p> : null}
          <ul>
            {[...block.items.entries()].map(([place, item]) => (
              <li key={place}>
                {[item.text, item.role ?? [], item.organisation ?? []].map(textOf).filter(Boolean).join(", ")}
              </li>
            ))}
          </ul>
        </div>
      );
    case "quote":
      return <blockquote>{`${runsText(block.text)} ${block.author}`}</blockquote>;
    default:
      return null;
  }
}

function textOf(runs: readonly InlineRun[]): string {
  return runs.map((run) => (run.mark === "gap" ? `[${run.text}]` : run.text)).join("");
}
