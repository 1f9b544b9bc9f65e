/** A name put right as the record has it, wherever it is written in a report. */
import { editBlock, type InlineRun, type ReportBlock } from "./blocks";

/** A text with one spelling put right wherever it stands as a whole. */
export function withSpelling(text: string, found: string, name: string): string {
  return runsWithSpelling([{ text }], found, name)
    .map((run) => run.text)
    .join("");
}

/**
 * The blocks with one spelling put right in one of them.
 *
 * @throws {RangeError} when there is no such block
 */
export function blocksWithSpelling(
  blocks: readonly ReportBlock[],
  { id, found, name }: { id: string; found: string; name: string },
): ReportBlock[] {
  const mend = (runs: readonly InlineRun[]) => runsWithSpelling(runs, found, name);
  const mendText = (text: string | null) => (text === null ? null : withSpelling(text, found, name));
  const change = (block: ReportBlock | undefined) => {
    switch (block?.type) {
      case "heading":
      case "paragraph":
        return { text: mend(block.text) };
      case "list": {
        const items = block.items.map(({ text, role, organisation }) => ({
          text: mend(text),
          ...(role ? { role: mend(role) } : {}),
          ...(organisation ? { organisation: mend(organisation) } : {}),
        }));
        return { items, label: mendText(block.label) };
      }
      case "facts": {
        const facts = block.facts.map(({ label, value }) => ({ label: mend(label), value: mend(value) }));
        return { facts, title: mendText(block.title) };
      }
      case "figure":
      case "drawing":
        return { caption: mendText(block.caption) };
      case "gallery":
        return { pictures: block.pictures.map((one) => ({ ...one, caption: mendText(one.caption) })) };
      default:
        return {};
    }
  };
  return editBlock(blocks, id, change(blocks.find((one) => one.id === id)));
}

/** A spelling that stands in several runs is put right in the run it begins in. */
function runsWithSpelling(runs: readonly InlineRun[], found: string, name: string): InlineRun[] {
  const mended = runs.map((run) => ({ ...run, text: run.text.normalize("NFC") }));
  const whole = mended.map((run) => run.text).join("");
  for (const at of placesOf(whole, found).reverse()) {
    let start = 0;
    for (const run of mended) {
      const end = start + run.text.length;
      const [from, to] = [Math.max(at, start), Math.min(at + found.length, end)];
      if (from < to)
        run.text = run.text.slice(0, from - start) + (from === at ? name : "") + run.text.slice(to - start);
      start = end;
    }
  }
  return mended.filter((run) => run.text !== "");
}

/** Where a spelling stands as a whole, from left to right. */
function placesOf(text: string, found: string): number[] {
  const pattern = found.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu"))].map(
    ({ index }) => index,
  );
}
