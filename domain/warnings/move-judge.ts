/** What a move does to ways, hosts and doors, asked again and again while it is made: only what is moved is judged anew. */
import { ancestorsOf, inOrder, isOff } from "../agenda";
import { datesToReckonWith, spanFinder } from "../agenda-spans";
import { type Expectations, expectationsOf } from "../expected-people";
import type { Leg } from "../travel";
import type { Draft } from "./a-warning";
import { keyOf } from "./a-warning";
import { closedHosts, largeGroups } from "./at-hosts";
import { hostsElsewhere } from "./elsewhere";
import type { Party } from "./parties";
import { type JudgedItem, type PlanFacts, usualLimits } from "./plan-facts";
import { byBeginning, type Held, heldWith, type Setting } from "./setting";
import { siteFinder } from "./sites";
import { travelTime } from "./travel-time";
import type { Warning } from "./warning";

/** Something that will not work about a move, without what mends it. */
export type MoveProblem = Pick<Warning, "rule" | "severity" | "itemIds" | "dayId" | "startMinute" | "facts">;

/** What moves are judged by: a plan, and what of its surroundings these rules ask for. */
export type MoveFacts = Pick<PlanFacts, "agenda" | "hosts" | "visitsElsewhere" | "legs">;

/** The problems of a plan in which only the moved items stand elsewhere. */
export type MoveJudge = (after: PlanFacts["agenda"]) => MoveProblem[];

/** What none of these rules asks for. */
const unasked: Omit<PlanFacts, keyof MoveFacts> = {
  ...{ today: null, languages: [], country: null, daysOff: [], regions: new Map(), stays: [], limits: usualLimits },
};

type Known = { agenda: PlanFacts["agenda"]; moved: ReadonlySet<string> };
type Around = { expectedAt: Expectations["expectedAt"]; held: readonly Held[]; courses: readonly Course[] };
/** People who are expected at the same whatever is moved, and where they are besides. */
type Course = { people: readonly string[]; name: string; still: Party };

/**
 * Prepares for judging moves of some items.
 *
 * The judge says the same as `warningsOf` of the rules travel, host-closed, host-elsewhere and large-group about every plan in
 * which only these items differ: every warning that names one of them, and every way between two others that was long enough
 * before. What the others do is looked up once, here.
 *
 * @param movedIds the items that will move, with everything inside them
 */
export function moveJudge(facts: MoveFacts, movedIds: ReadonlySet<string>): MoveJudge {
  const { agenda, hosts } = facts;
  const hostById = new Map(hosts.map((host) => [host.id, host]));
  const siteOf = siteFinder(hostById);
  const days = { days: inOrder(agenda.days), dates: datesToReckonWith(agenda.days) };
  const known = { agenda, moved: movedIds };
  const around = aroundMoved(facts, known, siteOf, expectationsOf(agenda));
  // Who has chosen what depends on where the items of a choice are; nothing else here does.
  const choicesMove = agenda.items.some((item) => movedIds.has(item.id) && item.choiceId !== null);

  const problemsOf = (after: PlanFacts["agenda"]): Draft[] => {
    const {
      expectedAt,
      held: others,
      courses,
    } = choicesMove ? aroundMoved(facts, known, siteOf, expectationsOf(after)) : around;
    const itemById = new Map(after.items.map((item) => [item.id, item]));
    const lines = after.items.flatMap((item) =>
      movedIds.has(item.id) ? [[item, ...ancestorsOf(itemById, item)]] : [],
    );
    const planned = lines.filter(([item, ...rest]) => item?.dayId != null && ![item, ...rest].some(isOff));
    const withTimedParts = new Set(
      planned.flatMap(([item]) => (item && item.startMinute !== null && item.parentId !== null ? item.parentId : [])),
    );
    const finders = { spanOf: spanFinder(after), siteOf, expectedAt };
    const held = planned.flatMap((line) => heldWith(finders, line, !withTimedParts.has(line[0]?.id ?? "")));
    held.sort(byBeginning);
    const covered = others.filter(({ item, isLeaf }) => isLeaf && withTimedParts.has(item.id));
    const setting: Setting = {
      ...{ ...unasked, ...facts, agenda: after, ...days, itemById, hostById, held },
      heldById: new Map(held.map((one) => [one.item.id, one])),
      planned: planned.flatMap(([item]) => item ?? []),
      parties: courses.map((course) => withMoved(course, held, covered)),
    };
    return [travelTime, closedHosts, hostsElsewhere, largeGroups].flatMap((rule) => rule(setting));
  };

  const before = new Set(problemsOf(agenda).map(keyOf));
  return (after) =>
    problemsOf(after)
      .filter((one) => one.itemIds.some((id) => movedIds.has(id)) || !before.has(keyOf(one)))
      .map(({ rule, severity, itemIds, dayId, startMinute, facts: said }) => ({
        ...{ rule, severity, itemIds, dayId, startMinute, facts: said },
      }));
}

function aroundMoved(
  facts: MoveFacts,
  { agenda, moved }: Known,
  siteOf: ReturnType<typeof siteFinder>,
  { expectedAt }: Expectations,
): Around {
  const itemById = new Map(agenda.items.map((item) => [item.id, item]));
  const others = agenda.items.filter((item) => !moved.has(item.id) && item.dayId !== null);
  const lines = others.map((item): JudgedItem[] => [item, ...ancestorsOf(itemById, item)]);
  const planned = lines.filter((line) => !line.some(isOff));
  const withTimedParts = new Set(
    planned.flatMap(([item]) => (item?.startMinute === null ? [] : (item?.parentId ?? []))),
  );
  const finders = { spanOf: spanFinder(agenda), siteOf, expectedAt };
  const held = planned.flatMap((line) => heldWith(finders, line, !withTimedParts.has(line[0]?.id ?? "")));
  held.sort(byBeginning);
  return { expectedAt, held, courses: coursesOf(agenda, facts.legs, held) };
}

/** Those who are in the same groups, signed up for the same and take the same legs are expected at the same, wherever it is. */
function coursesOf(
  { groups, items, participantIds }: PlanFacts["agenda"],
  legs: readonly Leg[],
  held: readonly Held[],
): Course[] {
  const leaves = held.filter((one) => one.isLeaf);
  if (participantIds.length === 0) {
    const names = groups.length > 0 ? groups.map((group) => group.id).sort() : [null];
    return names.map((name) => ({
      people: [],
      name: name ?? "everyone",
      still: { name: name ?? "everyone", participantIds: [], course: leaves.filter((one) => isThere(one, [], name)) },
    }));
  }
  const lists = [groups, legs].flatMap((all) => all.map((one) => new Set(one.participantIds)));
  const signed = items.flatMap(({ signedUpIds }) => (signedUpIds.length > 0 ? [new Set(signedUpIds)] : []));
  const together = new Map<string, string[]>();
  for (const id of [...participantIds].sort()) {
    const key = [...lists, ...signed].map((people) => (people.has(id) ? 1 : 0)).join("");
    const same = together.get(key);
    if (same) same.push(id);
    else together.set(key, [id]);
  }
  return [...together.values()].map((people) => {
    const [name = ""] = people;
    return {
      people,
      name,
      still: { name, participantIds: people, course: leaves.filter((one) => isThere(one, people, name)) },
    };
  });
}

/** A party with the moved items on its course; the very same as before when they are not for it. */
function withMoved({ people, name, still }: Course, moved: readonly Held[], covered: readonly Held[]): Party {
  const theirs = moved.filter(
    (one) => one.isLeaf && isThere(one, people, people.length > 0 ? name : name === "everyone" ? null : name),
  );
  const left = covered.length > 0 ? still.course.filter((one) => !covered.includes(one)) : still.course;
  if (theirs.length === 0 && left.length === still.course.length) return still;
  return { ...still, course: [...left, ...theirs].sort(byBeginning) };
}

/** @param name of the group while nobody is on the trip; null: there are none */
function isThere({ expected }: Held, people: readonly string[], name: string | null): boolean {
  if (!expected) return false;
  const [somebody] = people;
  if (somebody !== undefined) return expected.participantIds.has(somebody);
  return expected.groupIds.length === 0 || name === null || expected.groupIds.includes(name);
}
