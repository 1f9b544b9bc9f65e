/** Words of a report, and those it may have: the composer's own in a language, and those of a record. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { countryIn } from "@/domain/report/phrases/countries";
import type { TripRecord } from "@/domain/report/record";
import type { TripLanguage } from "./other-trips";

const folder = "domain/report/phrases";
const known = new Map<TripLanguage, ReadonlySet<string>>();

/** Words and numbers, in small letters. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every word in a string or template of the language's phrases, and the names of days and months. */
export function ownVocabulary(language: TripLanguage): ReadonlySet<string> {
  const there = known.get(language);
  if (there) return there;
  const files = readdirSync(folder).filter((name) => name.startsWith(language) && !name.includes(".test."));
  const words = new Set([...files.flatMap((name) => wordsOfSource(join(folder, name))), ...calendarWords(language)]);
  known.set(language, words);
  return words;
}

function wordsOfSource(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      words.push(...wordsIn(node.text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words;
}

function calendarWords(language: TripLanguage): string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 1)));
  const format = new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday: "long", month: "long" });
  return days.flatMap((day) => wordsIn(format.format(day)));
}

/** Every word and number the record holds, countries in all languages, and digits of its dates. */
export function wordsOfRecord(record: TripRecord): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of wordsIn(text)) words.add(word.replace(/^0+(?=\d)/, ""));
  };
  const visit = (value: unknown): void => {
    if (typeof value === "string" || typeof value === "number") add(String(value));
    else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) visit(inner);
  };
  visit(record);
  const countries = [record.trip.country, ...Object.values(record.hosts).map((host) => host.country)];
  for (const country of countries)
    if (country) for (const language of ["en", "ro", "nb"] as const) add(countryIn(language, country));
  return words;
}
