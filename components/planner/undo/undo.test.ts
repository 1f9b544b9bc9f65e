import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withDays } from "@/domain/agenda-days";
import { nestItem, unnestItem } from "@/domain/agenda-moves";
import { addDays, calendarDate, minuteOfDay } from "@/domain/clock";
import { movedTo, withDayAt, withoutDay } from "@/domain/trip-days";
import { timeZone } from "@/domain/zones";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import { aPlanDay, aPlanItem } from "@/test/plan-items";
import { someAgenda } from "@/test/random-agendas";
import { type PlanState, withMove } from "../plan-state";
import { applied } from "./applied";
import { type Change, holds } from "./change";
import { changesBetween } from "./changes-between";
import { nothingDone, REMEMBERED, readHistory, type Step, withoutStep, withStep, withTurn } from "./history";
import { afterOwn } from "./own-change";
import { requestOf } from "./requests";
import { stepBetween } from "./step-between";

/** Plans with choices as rows of their own, as the planner has them. */
const somePlan = (): fc.Arbitrary<PlanState> =>
  someAgenda().map(({ items, days }) => ({
    planRevision: 1,
    days: days.map((day) => aPlanDay(day)),
    items: items.map((item) => aPlanItem({ ...item, personIds: [] })),
    choices: [...new Set(items.flatMap(({ choiceId }) => choiceId ?? []))].map((id) => ({
      id,
      title: id,
      revision: 0,
    })),
    conflicts: [],
    warnings: ["no-meal", "long-day"].map(aWarning),
  }));

const aWarning = (key: string): PlanState["warnings"][number] => ({
  ...{ key, rule: "no-meal", severity: "warning", itemIds: [], dayId: null, startMinute: null, facts: {}, mends: [] },
  accepted: null,
});
const resting = { reason: "Meant so.", by: "Ana", at: "2026-09-01T10:00:00.000Z" };

type Deed = (plan: PlanState, pick: number) => PlanState;

const itemAt = ({ items }: PlanState, pick: number) => items[pick % items.length];
const agendaOf = (plan: PlanState) => ({ ...plan, groups: [], participantIds: [] });
const withItems = (plan: PlanState, items: readonly PlanItem[]): PlanState => ({ ...plan, items: [...items] });

/** Everything people do to a plan, each to some item. */
const deeds: Record<string, Deed> = {
  move: (plan, pick) => {
    const day = plan.days[pick % plan.days.length];
    const to = { dayId: day?.id ?? null, startMinute: minuteOfDay((pick * 15) % 1440) };
    return withMove(plan, itemAt(plan, pick)?.id ?? "", to);
  },
  resize: (plan, pick) => {
    const { id, dayId, startMinute } = itemAt(plan, pick) ?? aPlanItem();
    return withMove(plan, id, { dayId, startMinute, durationMinutes: 15 + (pick % 200) });
  },
  wish: (plan, pick) => withMove(plan, itemAt(plan, pick)?.id ?? "", { dayId: null, startMinute: null }),
  nest: (plan, pick) => {
    const nested = nestItem(agendaOf(plan), itemAt(plan, pick)?.id ?? "", itemAt(plan, pick + 1)?.id ?? "");
    return nested.agenda ? withItems(plan, nested.agenda.items) : plan;
  },
  unnest: (plan, pick) => withItems(plan, unnestItem(agendaOf(plan), itemAt(plan, pick)?.id ?? "").items),
  write: (plan, pick) => {
    const { id } = itemAt(plan, pick) ?? {};
    const said = { title: `Title ${pick}`, room: "Aula", hostId: "h", hostName: "Port", topics: ["water"] };
    return withItems(
      plan,
      plan.items.map((item) => (item.id === id ? { ...item, ...said } : item)),
    );
  },
  sign: (plan, pick) =>
    withItems(
      plan,
      plan.items.map((item) => (item.id === itemAt(plan, pick)?.id ? { ...item, signedUpIds: ["ana", "zoe"] } : item)),
    ),
  accept: (plan, pick) => ({
    ...plan,
    warnings: plan.warnings.map((one, index) => (index === pick % 2 ? { ...one, accepted: resting } : one)),
  }),
  remove: (plan, pick) => applied(plan, [{ type: "removal", itemId: itemAt(plan, pick)?.id ?? "" }]),
  add: (plan, pick) =>
    withItems(plan, [...plan.items, aPlanItem({ id: `new${pick}`, dayId: plan.days[0]?.id ?? null })]),
  day: (plan, pick) => ({
    ...plan,
    days: plan.days.map((day, index) => (index === pick % plan.days.length ? { ...day, theme: "Water" } : day)),
  }),
  addDay: (plan, pick) => ({
    ...plan,
    days: withDayAt(plan.days, pick % (plan.days.length + 1), (date, position) =>
      aPlanDay({ id: `day${pick}`, date, position }),
    ),
  }),
  removeDay: (plan, pick) => {
    const days = withoutDay(plan.days, plan.days[pick % plan.days.length]?.id ?? "", pick % 2 === 0);
    const shorter = plan.days.length > 1 ? withDays(agendaOf(plan), days) : null;
    return shorter?.agenda ? { ...withItems(plan, shorter.agenda.items), days } : plan;
  },
  moveTrip: (plan, pick) => ({ ...plan, days: movedTo(plan.days, addDays(calendarDate("2027-01-04"), pick)) }),
  choose: (plan, pick) => {
    const change: Change = {
      type: "choice",
      choiceId: `choice${pick}`,
      title: "Free afternoon",
      itemIds: [itemAt(plan, pick)?.id ?? "", itemAt(plan, pick + 1)?.id ?? ""],
      isNew: true,
    };
    return applied(plan, [change]);
  },
  unchoose: (plan, pick) => {
    const choice = plan.choices[pick % Math.max(1, plan.choices.length)];
    return choice ? applied(plan, [{ type: "choice-end", choiceId: choice.id }]) : plan;
  },
};

/** A plan without what says nothing: the order of lists, and counts of changes. */
function told({ items, days, choices }: PlanState) {
  const byId = <One extends { id: string }>(all: readonly One[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = items.map((item) => ({ ...item, revision: 0 }));
  return { items: byId(rows), days, choices: byId(choices.map((one) => ({ ...one, revision: 0 }))) };
}

describe("whatever was done to a plan", () => {
  const done = fc.record({
    plan: somePlan().filter((plan) => plan.items.length > 1),
    what: fc.array(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat({ max: 500 })), {
      minLength: 1,
      maxLength: 3,
    }),
  });
  const outcome = (plan: PlanState, what: readonly (readonly [string, number])[]) =>
    what.reduce((now, [deed, pick]) => (now.items.length > 1 ? (deeds[deed]?.(now, pick) ?? now) : now), plan);

  it("is taken back to the plan as it was, and can be done again", () => {
    fc.assert(
      fc.property(done, ({ plan, what }) => {
        const now = outcome(plan, what);
        const known = [...plan.items, ...now.items];
        const back = applied(now, changesBetween(now, plan), known);
        expect(told(back)).toEqual(told(plan));
        expect(told(applied(back, changesBetween(plan, now), known))).toEqual(told(now));
      }),
      { numRuns: 400 },
    );
  });

  it("is what the plan says, until somebody changes the same", () => {
    fc.assert(
      fc.property(done, ({ plan, what }) => {
        const now = outcome(plan, what);
        expect(holds(now, changesBetween(plan, now))).toBe(true);
      }),
    );
  });

  it("survives as text", () => {
    fc.assert(
      fc.property(done, ({ plan, what }) => {
        const now = outcome(plan, what);
        const step = { id: "1", what: "Moved", back: changesBetween(now, plan), forth: changesBetween(plan, now) };
        const history = withStep(nothingDone, step);
        expect(readHistory(JSON.stringify(history))).toEqual(history);
      }),
    );
  });
});

const ten = minuteOfDay(600);
const eleven = minuteOfDay(660);
const plan: PlanState = {
  planRevision: 1,
  days: [aPlanDay()],
  items: [
    aPlanItem({ id: "visit", startMinute: ten, revision: 1 }),
    aPlanItem({ id: "talk", parentId: "visit", startMinute: ten, revision: 4 }),
  ],
  choices: [],
  conflicts: [],
  warnings: [],
};
const answer = (items: PlanItem[], more: Partial<PlanAnswer> = {}): PlanAnswer => ({
  planRevision: 2,
  items,
  removedIds: [],
  removedDayIds: [],
  days: [],
  choices: [],
  conflicts: [],
  warnings: [],
  ...more,
});

it("takes a move back with everything inside, with the revisions of that moment", () => {
  const moved = withMove(plan, "visit", { dayId: "d1", startMinute: eleven });
  const [back] = changesBetween(moved, plan);
  const later = { ...moved, items: moved.items.map((one) => ({ ...one, revision: one.revision + 1 })) };

  expect(back && requestOf(back)).toMatchObject({ method: "PUT", path: "items/places" });
  expect(back && requestOf(back).body(later)).toMatchObject({
    places: [
      { itemId: "visit", dayId: "d1", startMinute: 600, revision: 2 },
      { itemId: "talk", dayId: "d1", parentId: "visit", startMinute: 600, revision: 5 },
    ],
  });
});

it("does not take back what others changed of the same item since", () => {
  const moved = withMove(plan, "visit", { dayId: "d1", startMinute: eleven });
  const forth = changesBetween(plan, moved);
  const theirs = withMove(moved, "visit", { dayId: "d1", startMinute: minuteOfDay(720) });
  const renamed = withItems(
    moved,
    moved.items.map((one) => ({ ...one, title: "Port", revision: 9 })),
  );

  expect(holds(theirs, forth)).toBe(false);
  expect(holds(renamed, forth)).toBe(true);
});

it("tells what is ours in an answer from what others did shortly before", () => {
  const [visit, talk] = plan.items as [PlanItem, PlanItem];
  const ours = { ...visit, startMinute: eleven, revision: 2 };
  const both = { ...talk, startMinute: eleven, title: "Theirs", revision: 6 };
  const theirs = aPlanItem({ id: "lunch" });

  const now = afterOwn(plan, answer([ours, both, theirs], { choices: [{ id: "c", title: "C", revision: 0 }] }), {
    adds: false,
  });

  expect(changesBetween(now, plan)).toEqual([
    { type: "places", places: [expect.objectContaining({ itemId: "visit", startMinute: 600 }), expect.anything()] },
  ]);
});

it("takes the days of a trip back to their dates, and its travel as far as it came along", () => {
  const days = movedTo(plan.days, calendarDate("2031-06-02"));

  const { back, forth } = stepBetween("Moved", plan, { ...plan, days }, { travelDays: 7 });

  expect(back.map((change) => requestOf(change).body(plan))).toMatchObject([
    { days: [{ date: plan.days[0]?.date }], travelDays: -7 },
  ]);
  expect(forth).toEqual([{ type: "days", days, removedIds: [], travelDays: 7 }]);
});

it("takes the zone of a trip back, also when no day had followed it", () => {
  const [oslo, cluj] = [timeZone("Europe/Oslo"), timeZone("Europe/Bucharest")];

  const { back, forth } = stepBetween("Another zone", plan, plan, { tripZone: { from: oslo, to: cluj } });

  const days = plan.days.map(({ id }) => ({ id }));
  expect(back.map((change) => requestOf(change).body(plan))).toMatchObject([
    { days, removed: [], tripZone: { from: cluj, to: oslo } },
  ]);
  expect(forth.map((change) => requestOf(change).body(plan))).toMatchObject([{ tripZone: { from: oslo, to: cluj } }]);
});

it("takes an addition back by a removal, and does it again by a return", () => {
  const added = afterOwn(plan, answer([aPlanItem({ id: "lunch" })]), { adds: true });

  expect(changesBetween(added, plan)).toEqual([{ type: "removal", itemId: "lunch" }]);
  expect(changesBetween(plan, added)).toEqual([{ type: "return", itemId: "lunch" }]);
});

it("brings back what was inside a removed item along with it", () => {
  const gone = applied(plan, [{ type: "removal", itemId: "visit" }]);

  expect(gone.items).toEqual([]);
  expect(changesBetween(gone, plan)).toEqual([{ type: "return", itemId: "visit" }]);
});

describe("the steps of a session", () => {
  const step = (id: string): Step => ({ id, what: id, back: [], forth: [] });

  it("go from one stack to the other, and something new ends what could be done again", () => {
    const two = withStep(withStep(nothingDone, step("a")), step("b"));
    const taken = withTurn(two, step("b"), "undo");

    expect(taken).toEqual({ undo: [step("a")], redo: [step("b")] });
    expect(withTurn(taken, step("b"), "redo")).toEqual(two);
    expect(withStep(taken, step("c")).redo).toEqual([]);
    expect(withoutStep(two, "a").undo).toEqual([step("b")]);
  });

  it(`are remembered up to ${REMEMBERED}`, () => {
    const many = Array.from({ length: REMEMBERED + 5 }, (_, index) => step(String(index)));

    const history = many.reduce(withStep, nothingDone);

    expect(history.undo).toHaveLength(REMEMBERED);
    expect(history.undo[0]?.id).toBe("5");
  });

  it("are none when what was kept cannot be read", () => {
    for (const text of [null, "", "{", "[]", '{"undo":1,"redo":[{}]}'])
      expect(readHistory(text)).toEqual({ undo: [], redo: [] });
  });
});
