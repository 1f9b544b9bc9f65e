export type NeedCount = { text: string; count: number };

/**
 * What people wrote about one kind of need, counted: "vegan, no nuts" and "Vegan" are two vegans and one without nuts.
 * The most frequent first; spelled as the first person spelled it.
 */
export function countNeeds(texts: readonly (string | null)[]): NeedCount[] {
  const counts = new Map<string, NeedCount>();
  for (const text of texts) {
    const needs = (text ?? "").split(/[,;\n]+/).map((need) => need.trim().replace(/\.$/, ""));
    for (const [key, need] of new Map(needs.filter(Boolean).map((need) => [need.toLocaleLowerCase(), need]))) {
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { text: need, count: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
