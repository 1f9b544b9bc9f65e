/** Modules of a training: a list whose entries begin with a name. */
import type { InlineRun } from "./blocks";
import type { PublishedBlock } from "./published";

type ListBlock = Extract<PublishedBlock, { type: "list" }>;

/** Whether a list is the modules of a training: each entry begins with its name. */
export function isModules(block: ListBlock): boolean {
  return block.id.endsWith(":modules") && block.items.every((item) => item.text[0]?.mark === "strong");
}

/**
 * The modules with what is said of each. The full stop after the name stands in a line of its own and goes; words
 * such as "with Ana Pop" begin one.
 */
export function modulesOf(block: ListBlock): { name: string; said: InlineRun[] }[] {
  return block.items.map(({ text: [name, ...rest] }) => ({ name: name?.text ?? "", said: withoutOpening(rest) }));
}

function withoutOpening(runs: readonly InlineRun[]): InlineRun[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  const text = first.text.replace(/^[\s.,:]+/, "");
  return text === "" ? withoutOpening(rest) : [{ ...first, text }, ...rest];
}
