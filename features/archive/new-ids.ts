import { randomUUID } from "node:crypto";

/** Ids for new rows, ascending, so that rows that say the same keep the order of the file. */
export function ascendingIds(count: number): string[] {
  return Array.from({ length: count }, () => randomUUID()).sort();
}

const localName =
  /\b(?:programme|project|activity|host|person|day|group|participant|choice|item|takeaway|quote|picture|gone)-[1-9]\d*\b|^trip$/g;

/** The ids things get when a file is read, by their names in it. */
export class NewIds {
  private readonly ids = new Map<string, string>();

  constructor(tripId: string) {
    this.ids.set("trip", tripId);
  }

  /** Gives new ids to things, in their order. */
  add(things: readonly { id: string }[]): void {
    const fresh = ascendingIds(things.length);
    for (const [index, { id }] of things.entries()) this.set(id, fresh[index] ?? randomUUID());
  }

  /** Says which row a thing is, when it is there already. */
  set(name: string, id: string): void {
    this.ids.set(name, id);
  }

  /** @throws {RangeError} for a name the file does not explain; checking it finds these first */
  of(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new RangeError(`Nothing is called ${name}`);
    return id;
  }

  /** The same for what may be nothing; null also for what was not taken over. */
  maybe(name: string | null): string | null {
    return name === null ? null : (this.ids.get(name) ?? null);
  }

  /** A text of a copy with its names replaced; what is not in the file gets an id that nothing has. */
  inText(text: string): string {
    return text.replace(localName, (name) => {
      const id = this.ids.get(name) ?? randomUUID();
      this.ids.set(name, id);
      return id;
    });
  }
}
