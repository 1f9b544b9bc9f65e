/** Most fields one form may send. */
const MOST_FIELDS = 2_000;
/** Most names and indexes in one path. */
const DEEPEST = 20;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** One answer of a form: text, or a file. */
export type FormValue = string | Blob;
export type Nested = FormValue | Nested[] | { [name: string]: Nested };

/** A step into the values: a name, a place in a list, or "the next place". */
type Step = string | number | typeof NEXT;
const NEXT = Symbol("next");

/** Field names that cannot be read, or too many of them. People cannot cause it with our own forms. */
export class MalformedForm extends Error {
  override readonly name = "MalformedForm";
}

/**
 * Turns the flat fields of a form into nested values: `parts[0].role` and `groupIds[]` become lists, dots become
 * objects. Empty text stays empty text. Of a name sent twice the last counts, so a hidden field may carry the answer
 * of a box that is not ticked. Gaps in a list are closed, in order.
 *
 * @throws {MalformedForm} for more than 2,000 fields, paths deeper than 20, names that touch prototypes, and names
 *   that contradict each other (`a` and `a.b`)
 */
export function valuesOf(fields: Iterable<[string, FormValue]>): Record<string, Nested> {
  const root = new Map<string | number, Branch>();
  let count = 0;
  for (const [name, value] of fields) {
    count += 1;
    if (count > MOST_FIELDS) throw new MalformedForm("Too many fields");
    place(root, stepsOf(name), value, name);
  }
  return Object.fromEntries([...root].map(([key, branch]) => [key, grown(branch)]));
}

/** The path of a field as the server names it in its errors: `parts[0].role` is `parts.0.role`, `groupIds[]` is `groupIds`. */
export function dottedPath(name: string): string {
  return stepsOf(name)
    .filter((step) => step !== NEXT)
    .join(".");
}

type Leaf = { kind: "leaf"; value: FormValue };
type Fork = { kind: "list" | "object"; children: Map<string | number, Branch> };
type Branch = Leaf | Fork;

function stepsOf(name: string): Step[] {
  const steps: Step[] = [];
  const pattern = /(?:^|(?<=.)\.)([^.[\]]+)|\[(\d{0,4})\]/gy;
  while (pattern.lastIndex < name.length) {
    const match = pattern.exec(name);
    if (!match) throw new MalformedForm(`Unreadable field name: ${name}`);
    const [, word, index] = match;
    if (word !== undefined) steps.push(word);
    else steps.push(index ? Number(index) : NEXT);
  }
  if (typeof steps[0] !== "string" || steps.length > DEEPEST) throw new MalformedForm(`Unreadable field name: ${name}`);
  if (steps.some((step) => typeof step === "string" && FORBIDDEN.has(step))) {
    throw new MalformedForm(`Forbidden field name: ${name}`);
  }
  return steps;
}

function place(root: Map<string | number, Branch>, steps: Step[], value: FormValue, name: string): void {
  let children = root;
  for (const [depth, step] of steps.entries()) {
    const key = step === NEXT ? nextPlace(children) : step;
    const present = children.get(key);
    const following = steps[depth + 1];
    if (present && present.kind !== kindBefore(following)) throw new MalformedForm(`Contradicting field name: ${name}`);
    if (following === undefined) {
      children.set(key, { kind: "leaf", value });
      return;
    }
    const branch: Fork =
      present && present.kind !== "leaf" ? present : { kind: forkFor(following), children: new Map() };
    children.set(key, branch);
    children = branch.children;
  }
}

function kindBefore(following: Step | undefined): Branch["kind"] {
  return following === undefined ? "leaf" : forkFor(following);
}

function forkFor(following: Step): Fork["kind"] {
  return typeof following === "string" ? "object" : "list";
}

function nextPlace(children: Map<string | number, Branch>): number {
  let next = 0;
  for (const key of children.keys()) if (typeof key === "number" && key >= next) next = key + 1;
  return next;
}

function grown(branch: Branch): Nested {
  if (branch.kind === "leaf") return branch.value;
  const entries = [...branch.children];
  if (branch.kind === "object") return Object.fromEntries(entries.map(([key, child]) => [key, grown(child)]));
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => grown(child));
}
