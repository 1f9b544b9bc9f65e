/**
 * Titles that only say what kind of item it is, or only count. A trip is often planned in English
 * and told in another language, so that every language knows the English ones as well.
 */

import type { ItemKind } from "../../agenda";

const englishPlain =
  /^(?:(?:site |study |company |host )?visit|welcome|opening|closing|introductions?|presentations?|talk|keynote|lecture|panel(?: discussion)?|workshop|training|meeting|networking|lunch|dinner|breakfast|coffee(?: break)?|break|reception|ceremony)(?:\s+(?:by|at|to|with|from|and|of)\s.*)?$/i;
const englishNumber = /^(?:(?:training )?module|part|session|workshop|lesson|unit)\s+(?:\d+|[ivx]+)$/i;

const romanianPlain =
  /^(?:vizit[ăa](?: de studiu)?|bun venit|primirea?|deschiderea?|închiderea?|introducerea?|prezent[ăa]ri(?:le)?|prezentarea?|discurs|prelegere|dezbaterea?|panel|atelier|formare|curs|întâlnirea?|networking|prânz|cină|mic dejun|pauză(?: de cafea)?|recepție|ceremonie)(?:\s+(?:la|cu|de la|și|de)\s.*)?$/iu;
const romanianNumber = /^(?:modulul?|partea|sesiunea|atelierul|lecția|unitatea)\s+(?:\d+|[ivx]+)$/iu;

const norwegianPlain =
  /^(?:(?:bedrifts|studie|verts)?besøk(?:et)?|velkommen|velkomst|åpning|avslutning|introduksjon(?:er)?|presentasjon(?:er)?|foredrag|innlegg|panel(?:debatt|samtale)?|(?:arbeids)?verksted|workshop|opplæring|kurs|møte|nettverksbygging|lunsj|middag|frokost|kaffe(?:pause)?|pause|mottakelse|seremoni)(?:\s+(?:av|hos|i|på|til|med|fra|og|ved)\s.*)?$/iu;
const norwegianNumber = /^(?:(?:kurs)?modul|del|økt|sesjon|verksted|leksjon|enhet)\s+(?:\d+|[ivx]+)$/iu;

export type TitleRules = {
  isPlain(title: string): boolean;
  isWelcome(title: string): boolean;
  isNumber(title: string): boolean;
};

function rulesOf(plain: readonly RegExp[], welcome: RegExp, number: readonly RegExp[]): TitleRules {
  const fits = (patterns: readonly RegExp[], title: string) => patterns.some((pattern) => pattern.test(title.trim()));
  return {
    isPlain: (title) => fits(plain, title),
    isWelcome: (title) => welcome.test(title.trim()),
    isNumber: (title) => fits(number, title),
  };
}

export const englishTitles = rulesOf([englishPlain], /^welcom/i, [englishNumber]);
export const romanianTitles = rulesOf([englishPlain, romanianPlain], /^(?:welcom|bun venit|bun-venit|întâmpinare)/iu, [
  englishNumber,
  romanianNumber,
]);
export const norwegianTitles = rulesOf([englishPlain, norwegianPlain], /^(?:welcom|velkom)/iu, [
  englishNumber,
  norwegianNumber,
]);

/** What people come together for, when the title says it. */
export type Gathering = "dinner" | "lunch" | "breakfast" | "reception";

const gatherings: readonly [Gathering, RegExp][] = [
  ["dinner", /(?<!\p{L})(?:dinner|cin[ăa]|middag(?:en)?)(?!\p{L})/iu],
  ["lunch", /(?<!\p{L})(?:lunch|prânz(?:ul)?|lunsj(?:en)?)(?!\p{L})/iu],
  ["breakfast", /(?<!\p{L})(?:breakfast|mic(?:ul)? dejun|frokost(?:en)?)(?!\p{L})/iu],
  ["reception", /(?<!\p{L})(?:reception|recepți[ea]|mottakelse(?:n)?)(?!\p{L})/iu],
];

/** Of a meal or a gathering whose title is not printed, the one word that says more than its kind. */
export function gatheringOf(kind: ItemKind, title: string): Gathering | null {
  if (kind !== "SOCIAL" && kind !== "MEAL" && kind !== "NETWORKING" && kind !== "CEREMONY") return null;
  return gatherings.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
