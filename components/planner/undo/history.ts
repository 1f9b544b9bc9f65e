import type { Change } from "./change";

/** Steps that can be taken back, and that can be done again. */
export const REMEMBERED = 50;

/** Something done to the plan: in words, and what takes it back and does it again. */
export type Step = { id: string; what: string; back: Change[]; forth: Change[] };

/** What can be taken back and done again, oldest first. */
export type History = { undo: readonly Step[]; redo: readonly Step[] };

export const nothingDone: History = { undo: [], redo: [] };

/** After something new was done: what had been taken back before cannot be done again. */
export function withStep({ undo }: History, step: Step): History {
  return { undo: [...undo, step].slice(-REMEMBERED), redo: [] };
}

/** After a step was taken back, or (`redo`) done again. */
export function withTurn(history: History, step: Step, way: "undo" | "redo"): History {
  const left = withoutStep(history, step.id);
  const turned = way === "undo" ? "redo" : "undo";
  return { ...left, [turned]: [...left[turned], step].slice(-REMEMBERED) };
}

/** After it turned out that a step cannot be taken back, or never came about. */
export function withoutStep({ undo, redo }: History, id: string): History {
  const others = (one: Step) => one.id !== id;
  return { undo: undo.filter(others), redo: redo.filter(others) };
}

/** After more became known of a step. */
export function withMore({ undo, redo }: History, id: string, more: Partial<Omit<Step, "id">>): History {
  const better = (one: Step) => (one.id === id ? { ...one, ...more } : one);
  return { undo: undo.map(better), redo: redo.map(better) };
}

export function stepOf({ undo, redo }: History, id: string): Step | undefined {
  return [...undo, ...redo].find((one) => one.id === id);
}

/** A history as it was kept as text; an empty one when it cannot be read. */
export function readHistory(text: string | null): History {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (typeof kept !== "object" || kept === null || !("undo" in kept) || !("redo" in kept)) return nothingDone;
    return { undo: stepsIn(kept.undo), redo: stepsIn(kept.redo) };
  } catch {
    return nothingDone;
  }
}

function stepsIn(kept: unknown): Step[] {
  return Array.isArray(kept) ? kept.filter(isStep).slice(-REMEMBERED) : [];
}

function isStep(one: unknown): one is Step {
  if (typeof one !== "object" || one === null) return false;
  const { id, what, back, forth } = one as Partial<Step>;
  return typeof id === "string" && typeof what === "string" && Array.isArray(back) && Array.isArray(forth);
}
