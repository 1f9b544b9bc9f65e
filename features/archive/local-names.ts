import type { LocalKind } from "./file-format/pieces";

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The names things have in a file, by their ids: "item-1", "item-2" …; ids themselves never leave. */
export class LocalNames {
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  /** Names the next thing of its kind. */
  add(kind: LocalKind | "trip" | "gone", id: string): string {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    const name = kind === "trip" ? kind : `${kind}-${number}`;
    this.names.set(id, name);
    return name;
  }

  /** The name of something; null for nothing and for what is not in the file. */
  of(id: string | null): string | null {
    return id === null ? null : (this.names.get(id) ?? null);
  }

  /** The names of several things, in the order in which they were named; what is not in the file is passed over. */
  all(ids: readonly string[]): string[] {
    return inNamedOrder(ids.flatMap((id) => this.of(id) ?? []));
  }

  /** A text with its ids replaced. What is not in the file is called "gone-1", "gone-2" … */
  inText(text: string): string {
    return text.replace(uuid, (found) => this.of(found.toLowerCase()) ?? this.add("gone", found.toLowerCase()));
  }
}

function inNamedOrder(names: readonly string[]): string[] {
  const number = (name: string) => Number(name.slice(name.lastIndexOf("-") + 1));
  return [...names].sort((a, b) => number(a) - number(b));
}
