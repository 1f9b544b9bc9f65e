/** A draft as its editors preview it: like the published report, but with its gaps in sight. */
import type { InlineRun, ReportBlock } from "./blocks";

const shown = "gap";

/** Blocks whose gaps survive `toPublished`. For a preview only, never for what readers get. */
export function withGapsShown(blocks: readonly ReportBlock[]): ReportBlock[] {
  return blocks.map((block) => {
    switch (block.type) {
      case "figure":
      case "gallery":
      case "drawing":
        return block;
      case "facts": {
        const facts = block.facts.map(({ label, value }) => ({ label: showIn(label), value: showIn(value) }));
        return { ...block, facts };
      }
      case "list": {
        const items = block.items.map((item) => ({
          text: showIn(item.text),
          ...(item.role ? { role: showIn(item.role) } : {}),
          ...(item.organisation ? { organisation: showIn(item.organisation) } : {}),
        }));
        return { ...block, items };
      }
      default:
        return { ...block, text: showIn(block.text) };
    }
  });
}

/** Whether a run of a preview is a gap. */
export function isShownGap(run: InlineRun): boolean {
  return run.mark === "gap" || (run.mark === undefined && run.ref === shown);
}

function showIn(runs: readonly InlineRun[]): InlineRun[] {
  return runs.map((run) => (run.mark === "gap" ? { text: `[${run.text}]`, ref: shown } : run));
}
