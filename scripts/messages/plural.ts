/** What a language needs of the choices within a text. */
import type { Part } from "./icu";

/** Every choice within a text, those inside other choices included. */
export function choicesIn(parts: readonly Part[]): Extract<Part, { kind: "choice" }>[] {
  return parts.flatMap((part) => {
    if (part.kind === "tag") return choicesIn(part.parts);
    if (part.kind !== "choice") return [];
    return [part, ...[...part.options.values()].flatMap(choicesIn)];
  });
}

/** Arguments with how they are written, and tags: what all languages of a text must share. */
export function signatureOf(parts: readonly Part[]): Set<string> {
  const found = new Set<string>();
  const visit = (part: Part): void => {
    if (part.kind === "argument") found.add(`{${part.name}${part.format ? `, ${part.format}` : ""}}`);
    if (part.kind === "tag") {
      found.add(`<${part.name}>`);
      part.parts.forEach(visit);
    }
    if (part.kind !== "choice") return;
    const options = part.type === "select" ? `: ${[...part.options.keys()].sort().join(" ")}` : "";
    found.add(`{${part.name}, ${part.type}${options}}`);
    for (const inner of part.options.values()) inner.forEach(visit);
  };
  parts.forEach(visit);
  return found;
}

/** Whether a text says anything itself, beside what is put into it. */
export function hasWords(parts: readonly Part[]): boolean {
  return parts.some((part) => {
    if (part.kind === "text") return /\p{L}/u.test(part.text);
    if (part.kind === "tag") return hasWords(part.parts);
    return part.kind === "choice" && [...part.options.values()].some(hasWords);
  });
}

/**
 * What is wrong with the plural forms of a text: a form the language does not have, or one that is missing although
 * the text counts. A choice between `=0` and `other` that names no number does not count.
 *
 * @param locale BCP 47 tag; the forms are those of Unicode CLDR, by Intl.PluralRules
 */
export function pluralProblems(parts: readonly Part[], locale: string): string[] {
  return choicesIn(parts).flatMap(({ name, type, options }) => {
    if (type === "select") return [];
    const forms: readonly string[] = new Intl.PluralRules(locale, {
      type: type === "plural" ? "cardinal" : "ordinal",
    }).resolvedOptions().pluralCategories;
    const given = [...options.keys()].filter((key) => !/^=\d+$/.test(key));
    const counts = given.length > 1 || [...options.values()].flat().some(({ kind }) => kind === "number");
    const missing = counts ? forms.filter((form) => !given.includes(form)) : [];
    return [
      ...missing.map((form) => `the form ${form} of ${name} is missing`),
      ...given.filter((form) => !forms.includes(form)).map((form) => `${name} has no form ${form} in this language`),
    ];
  });
}
