/** Everything in a plan that deserves a look before people travel. */
import type { Draft, Rule } from "./a-warning";
import { keyOf } from "./a-warning";
import { closedHosts, daysOff, largeGroups } from "./at-hosts";
import { clashes, subjectsOfClashes } from "./clashes";
import {
  languages,
  nobodyExpected,
  onlineWithoutLink,
  overCapacity,
  ridesWithoutPickUp,
  tooFewPlaces,
} from "./details";
import { due, proposedTimes, unnamedParts, withoutHost } from "./due";
import { contactsTwice, hostsElsewhere } from "./elsewhere";
import { idleGroups } from "./idle";
import { legsAgainstPlan } from "./legs";
import { journeys, luggage } from "./nights";
import type { PlanFacts } from "./plan-facts";
import { type MendProver, mendProver } from "./prove-mend";
import type { Setting } from "./setting";
import { settingOf } from "./setting";
import { dayParts, outsideParents, partsInOrder, possibleOverlaps } from "./timing";
import { travelTime } from "./travel-time";
import type { Mend, Warning } from "./warning";
import { severities } from "./warning";
import { emptyDays, lateEnds, longDays, missingMeals, shortRests } from "./whole-days";

/** Rules besides the clashes whose findings may be conflicts: no mend may bring a new one. */
const conflictRules: readonly Rule<Setting>[] = [travelTime, hostsElsewhere, legsAgainstPlan];
const rules: readonly Rule<Setting>[] = [
  clashes,
  ...conflictRules,
  ...[contactsTwice, possibleOverlaps, outsideParents, partsInOrder, dayParts],
  ...[missingMeals, longDays, lateEnds, shortRests, emptyDays, idleGroups],
  ...[closedHosts, largeGroups, daysOff],
  ...[journeys, luggage],
  ...[onlineWithoutLink, ridesWithoutPickUp, languages, overCapacity, tooFewPlaces, nobodyExpected],
  ...[due, withoutHost, unnamedParts, proposedTimes],
];

/** Mends of more warnings than these are worked out when the first ones are mended; the first are shown first. */
const MENDED_AT_MOST = 40;
/** Mends that change the plan, for one warning. */
const CHANGES_AT_MOST = 2;
/** Mends that are tried, for one warning. */
const TRIED_AT_MOST = 6;

/**
 * What does not work, probably does not, or is not known yet in a plan: conflicts first, then warnings, then gaps, each in order
 * of day and time. The order of what is handed in changes nothing, and no two warnings have the same key.
 *
 * A mend that changes the plan removes its warning and brings no new conflict. The first {@link MENDED_AT_MOST} warnings
 * carry such mends, fewer in a very large plan that clashes throughout; the others lead to where they can be mended.
 *
 * @param options without mends, where warnings are only counted
 */
export function warningsOf(facts: PlanFacts, options: { mends: boolean } = { mends: true }): Warning[] {
  const setting = settingOf(inOneOrder(facts));
  const found = new Map<string, { draft: Draft; rule: Rule<Setting> }>();
  for (const rule of rules) for (const draft of rule(setting)) found.set(keyOf(draft), { draft, rule });
  const dayOrder = new Map(setting.days.map((day, index) => [day.id, index]));
  const rank = ({ severity, dayId, startMinute }: Draft) =>
    (severities.indexOf(severity) * 1_000 + (dayId === null ? 999 : (dayOrder.get(dayId) ?? 999))) * 2_000 +
    (startMinute ?? 1_440);
  const known = conflictsAmong([...found.values()].map(({ draft }) => draft));
  const finders = conflictRules.map((rule) => (after: Setting) => conflictsAmong(rule(after)));
  const prover = mendProver(setting, [subjectsOfClashes, ...finders], new Set(known));
  return [...found]
    .sort(([aKey, a], [bKey, b]) => rank(a.draft) - rank(b.draft) || (aKey < bKey ? -1 : 1))
    .map(([key, { draft, rule }], place) => {
      const { rule: name, severity, itemIds, dayId, startMinute, facts: said, lead } = draft;
      const changes = options.mends && place < MENDED_AT_MOST ? provenMends(prover, rule, draft) : [];
      const mends = lead ? [...changes, lead] : changes;
      return { rule: name, severity, key, itemIds, dayId, startMinute, facts: said, mends };
    });
}

function provenMends({ proves, isSpent }: MendProver, rule: Rule<Setting>, draft: Draft): Mend[] {
  const proven: Mend[] = [];
  if (isSpent()) return proven;
  let tried = 0;
  for (const mend of draft.propose()) {
    if (proves(rule, draft, mend)) proven.push(mend);
    tried += 1;
    if (proven.length === CHANGES_AT_MOST || tried === TRIED_AT_MOST || isSpent()) break;
  }
  return proven;
}

/** What the conflicts among warnings are about. */
function conflictsAmong(drafts: readonly Draft[]): string[] {
  return drafts.flatMap(({ severity, subject }) => (severity === "conflict" ? subject : []));
}

/** The same facts whatever order they came in. */
function inOneOrder(facts: PlanFacts): PlanFacts {
  const { agenda } = facts;
  const { days, items, groups, participantIds } = agenda;
  return {
    ...facts,
    agenda: {
      days,
      items: [...items].sort(byId),
      groups: [...groups].sort(byId),
      participantIds: [...participantIds].sort(),
    },
    visitsElsewhere: [...facts.visitsElsewhere].sort(byId),
    legs: [...facts.legs].sort(byId),
    stays: [...facts.stays].sort(byId),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
