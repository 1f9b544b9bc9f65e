/** What people do to a report by chance: they write words, cut some, and take out, put in and move blocks. */
import fc from "fast-check";
import {
  blockText,
  insertBlock,
  moveBlock,
  type ParagraphBlock,
  type ReportBlock,
  removeBlock,
  runsOf,
} from "@/domain/report/blocks";

const lead = { key: "lead", label: "", detail: null };

export function aParagraph(id: string, text: string): ParagraphBlock {
  const shared = { id, section: lead, source: null, composedHash: null, edited: false };
  return { ...shared, type: "paragraph", text: [{ text }] };
}

/** One thing somebody does to a report; places are counted around. */
export type HandStep =
  | { do: "write"; at: number; word: number }
  | { do: "cut"; at: number; word: number }
  | { do: "remove" | "add" | "move"; at: number; by: number };

export const someSteps: fc.Arbitrary<HandStep[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom("write" as const, "cut" as const), at: fc.nat(20), word: fc.nat(20) }),
    fc.record({
      do: fc.constantFrom("remove" as const, "add" as const, "move" as const),
      at: fc.nat(20),
      by: fc.integer({ min: -3, max: 3 }),
    }),
  ),
  { maxLength: 6 },
);

/** Does what somebody does; every word they write is found nowhere else. */
export function written(blocks: readonly ReportBlock[], by: string, todo: readonly HandStep[]): ReportBlock[] {
  return todo.reduce<ReportBlock[]>(
    (now, step, count) => {
      const word = `${by}${count}`;
      const block = now[step.at % Math.max(1, now.length)];
      if (step.do === "add") return insertBlock(now, aParagraph(`new-${word}`, word), block?.id ?? null);
      if (!block) return now;
      if (step.do === "remove") return removeBlock(now, block.id);
      if (step.do === "move") return moveBlock(now, block.id, step.by);
      if (step.do !== "write" && step.do !== "cut") return now;
      return now.map((one) => (one.id === block.id ? rewritten(one, word, step) : one));
    },
    [...blocks],
  );
}

function rewritten(
  block: ReportBlock,
  word: string,
  { do: what, word: at }: { do: string; word: number },
): ReportBlock {
  const change = (text: string) => {
    const all = text.split(" ");
    all.splice(at % (all.length + 1), what === "cut" ? 1 : 0, ...(what === "cut" ? [] : [word]));
    return [{ text: all.join(" ") }];
  };
  if (block.type === "paragraph" || block.type === "heading")
    return { ...block, edited: true, text: change(blockText(block)) };
  if (block.type !== "list") return block;
  const [first, ...rest] = block.items;
  if (!first) return { ...block, edited: true, items: [{ text: [{ text: word }] }] };
  return { ...block, edited: true, items: [...rest, { ...first, text: change(runsOf(block)[0]?.text ?? "") }] };
}

/** The words that were written by hand and stand in these blocks. */
export function wordsBy(hands: readonly string[], blocks: readonly ReportBlock[]): Set<string> {
  const text = blocks.map((block) => blockText(block)).join(" ");
  return new Set(text.match(new RegExp(`\\b(${hands.join("|")})\\d+\\b`, "g")) ?? []);
}
