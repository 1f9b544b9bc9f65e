/** Whether the code asks for text there is, and for all of it. */
import type { Texts } from "./catalogues";
import type { Use } from "./uses";

/**
 * What is wrong between code and English, one sentence each: keys that are asked for and not there, keys nobody asks
 * for, and places that ask in a way nobody can look up.
 */
export function findingsOfKeys(english: Texts, uses: readonly Use[]): string[] {
  const used = new Set<string>();
  const findings: string[] = [];
  for (const use of uses) {
    if (use.kind === "unclear") {
      findings.push(`${use.where}: ${use.why}`);
      continue;
    }
    const found = use.kind === "key" ? [use.key].filter((key) => english.has(key)) : keysLike(english, use.pattern);
    for (const key of found) used.add(key);
    if (found.length > 0 || use.optional) continue;
    findings.push(`${use.where}: ${use.kind === "key" ? use.key : use.pattern.source} is not in messages/en`);
  }
  const unused = [...english.keys()].filter((key) => !used.has(key));
  return [...findings, ...unused.map((key) => `messages/en: nobody asks for ${key}`)];
}

function keysLike(english: Texts, pattern: RegExp): string[] {
  return [...english.keys()].filter((key) => pattern.test(key));
}
