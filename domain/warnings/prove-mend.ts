/** Whether a mend does what it says: its warning is gone, and nothing that cannot work is new. */
import { ancestorsOf } from "../agenda";
import { spanFinder } from "../agenda-spans";
import { meetingFinder } from "../expected-people";
import type { Draft, Rule } from "./a-warning";
import { areOneMatter, subjectOf } from "./a-warning";
import { ADDED_ID, withMend } from "./mends";
import type { JudgedItem, PlanFacts } from "./plan-facts";
import type { Setting } from "./setting";
import { settingOf } from "./setting";
import { instantOn, MINUTE } from "./times";
import type { ItemPlace, Mend, MendAction } from "./warning";

type Agenda = PlanFacts["agenda"];

/** Fields that decide nothing about who has to be where and when. */
const harmless: ReadonlySet<string> = new Set(["dayPart", "tentative", "capacity"]);

/** How far around a change its consequences reach, longer where people are to rest longer: half a day. */
const REACH = 12 * 60;
/**
 * Items that may be judged anew, all proofs together, so that a large plan that clashes throughout is told in time. Merely making a
 * mend counts for a tenth of the plan.
 */
const EFFORT = 1_000;

export type MendProver = {
  /**
   * Whether a mend removes what its rule says, and brings no new conflict. Leading somewhere proves nothing and is always right.
   */
  proves: (rule: Rule<Setting>, warning: Draft, mend: Mend) => boolean;
  /** Whether it will prove nothing more, having judged enough. */
  isSpent: () => boolean;
};

/**
 * @param conflictFinders what the conflicts of a plan are about, by each rule that finds any
 * @param known subjects of the conflicts there are
 */
export function mendProver(
  setting: Setting,
  conflictFinders: readonly ((setting: Setting) => string[])[],
  known: ReadonlySet<string>,
): MendProver {
  const grounds = {
    all: once(() => groundOf(setting, setting)),
    few: once(() => groundOf(withOneOfEach(setting), setting)),
  };
  const clashesAtOnce = once(() => plainClashFinder(setting, known));
  let effort = 0;
  const proves: MendProver["proves"] = (rule, warning, { does }) => {
    if (does.kind !== "places" && does.kind !== "fields" && does.kind !== "add") return true;
    effort += setting.agenda.items.length / 10;
    if (effort > EFFORT || (does.kind === "places" && clashesAtOnce()(does.places))) return false;
    const isHarmless = does.kind === "fields" && Object.keys(does.fields).every((name) => harmless.has(name));
    // Rules that count people propose only what is harmless.
    const { facts, nearTo } = isHarmless ? grounds.all() : grounds.few();
    const changed = withMend(facts.agenda, does);
    const near = nearTo(changed, does, warning.itemIds);
    effort += near.length;
    const after = settingOf({ ...facts, agenda: { ...changed, items: near } });
    if (rule(after).some((one) => areOneMatter(one, warning))) return false;
    return isHarmless || conflictFinders.every((find) => find(after).every((subject) => known.has(subject)));
  };
  return { proves, isSpent: () => effort > EFFORT };
}

type Ground = { facts: PlanFacts; nearTo: NearFinder };

function groundOf(facts: PlanFacts, { heldById, parties }: Setting): Ground {
  return { facts, nearTo: nearFinder({ ...facts, heldById, parties }) };
}

/** The value of what is worked out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Answers whether items would plainly clash where they are put: the way to refuse most of what would be refused anyway, without
 * judging the plan anew. Looks only at items that are parts of nothing and of no choice.
 */
function plainClashFinder(setting: Setting, known: ReadonlySet<string>): (places: readonly ItemPlace[]) => boolean {
  const meeting = meetingFinder(setting.agenda.participantIds);
  const isPlain = ({ parentId, choiceId }: JudgedItem) => parentId === null && choiceId === null;
  const plain = setting.held.filter(({ item, expected }) => expected && isPlain(item));
  return (places) => {
    const moved = new Set(places.map(({ itemId }) => itemId));
    return places.some(({ itemId, dayId, startMinute, durationMinutes }) => {
      const held = setting.heldById.get(itemId);
      if (!held?.expected || !isPlain(held.item) || dayId === null || startMinute === null) return false;
      const { expected } = held;
      const start = instantOn(setting, dayId, startMinute);
      const minutes = held.item.endCertainty === "OPEN" ? 1 : (durationMinutes ?? 1);
      const end = start + minutes * MINUTE;
      for (const other of plain) {
        if (other.start >= end) return false;
        if (Math.max(other.end, other.start + MINUTE) <= start || moved.has(other.item.id) || !other.expected) continue;
        if (meeting(expected, other.expected) && !known.has(subjectOf("overlap", [itemId, other.item.id]))) return true;
      }
      return false;
    });
  };
}

/** The same plan with one participant of each party: what holds for one holds for all. */
function withOneOfEach(setting: Setting): PlanFacts {
  const { agenda, legs, stays, parties } = setting;
  const few = new Set(parties.flatMap(({ participantIds }) => participantIds[0] ?? []));
  if (few.size === agenda.participantIds.length) return setting;
  const ofThem = (ids: readonly string[]) => ids.filter((id) => few.has(id));
  return {
    ...setting,
    agenda: {
      ...agenda,
      items: agenda.items.map((item) =>
        item.signedUpIds.length === 0 ? item : { ...item, signedUpIds: ofThem(item.signedUpIds) },
      ),
      groups: agenda.groups.map((group) => ({ ...group, participantIds: ofThem(group.participantIds) })),
      participantIds: ofThem(agenda.participantIds),
    },
    legs: legs.map((leg) => ({ ...leg, participantIds: ofThem(leg.participantIds) })),
    stays: stays.map((stay) => ({ ...stay, participantIds: ofThem(stay.participantIds) })),
  };
}

/** Answers the items that a change of some can concern, as they are after it, and those near what it is to mend. */
type NearFinder = (after: Agenda, does: MendAction, mended: readonly string[]) => JudgedItem[];

/** An item with everything inside it, and from when to when that takes place. */
type Tree = { items: JudgedItem[]; days: Set<string | null>; from: number; until: number; isLinked: boolean };

/**
 * Leaves out what a change cannot concern: whatever is more than half a day away and on none of its days, unless somebody's
 * choice or what continues it connects it, or it is where people were last before: from there they have to come, however
 * long ago that is. Where the others stand is looked up once.
 */
function nearFinder({
  agenda,
  heldById,
  limits,
  parties,
}: PlanFacts & Pick<Setting, "heldById" | "parties">): NearFinder {
  const reach = Math.max(REACH, limits.restMinutes ?? 0) * MINUTE;
  const trees = treesOf(agenda, heldById);
  const placed = parties.map(({ course }) =>
    course.filter(({ site }) => site?.coordinates).sort((a, b) => b.end - a.end),
  );
  return (after, does, mended) => {
    const ids = changedIds(does);
    const changed = after.items.filter((item) => ids.has(item.id));
    const was = agenda.items.filter((item) => ids.has(item.id));
    const days = new Set([...changed, ...was].flatMap(({ dayId }) => dayId ?? []));
    const spanOf = spanFinder(after);
    const spans = [
      ...[...was.map(({ id }) => id), ...mended].flatMap((id) => heldById.get(id) ?? []),
      ...changed.flatMap((item) => spanOf(item) ?? []),
    ];
    const stretches = spans.map(({ start, end }) => ({ from: start - reach, until: (end ?? start) + reach }));
    const left = new Set(
      placed.flatMap((course) =>
        stretches.flatMap(
          ({ from }) => course.find(({ end, item }) => end <= from && !ids.has(item.id))?.item.id ?? [],
        ),
      ),
    );
    const isNear = (tree: Tree) =>
      tree.isLinked ||
      tree.items.some(({ id }) => left.has(id)) ||
      stretches.some(({ from, until }) => tree.from <= until && tree.until >= from) ||
      [...tree.days].some((dayId) => dayId !== null && days.has(dayId));
    const near = trees.filter(isNear).flatMap(({ items }) => items);
    return [...near.filter((item) => !ids.has(item.id)), ...changed];
  };
}

function treesOf({ items }: Agenda, heldById: Setting["heldById"]): Tree[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const linked = new Set(items.flatMap(({ continuesId }) => continuesId ?? []));
  const trees = new Map<string, Tree>();
  for (const item of items) {
    const root = ancestorsOf(byId, item).at(-1)?.id ?? item.id;
    const tree = trees.get(root) ?? {
      ...{ items: [], days: new Set(), isLinked: false },
      ...{ from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY },
    };
    const held = heldById.get(item.id);
    tree.items.push(item);
    tree.days.add(item.dayId);
    tree.isLinked ||= item.choiceId !== null || item.continuesId !== null || linked.has(item.id);
    if (held) [tree.from, tree.until] = [Math.min(tree.from, held.start), Math.max(tree.until, held.end)];
    trees.set(root, tree);
  }
  return [...trees.values()];
}

function changedIds(does: MendAction): ReadonlySet<string> {
  if (does.kind === "places") return new Set(does.places.map(({ itemId }) => itemId));
  return new Set(does.kind === "fields" ? [does.itemId] : [ADDED_ID]);
}
