import { expect, it } from "vitest";
import { anItem, someDays } from "@/test/builders";
import type { ReadinessInput } from "./readiness";
import { hostGlyphs, readinessOf, worstGlyph } from "./readiness";

const ready: ReadinessInput = {
  days: someDays(2),
  items: [anItem({ dayId: "d1", hostStatus: "CONFIRMED" }), anItem({ dayId: "d2", hostStatus: null })],
  participants: [{ status: "ACCEPTED" }, { status: "INVITED" }],
  partsToBeConfirmed: 0,
  warnings: [],
};

it("counts hosts on the plan, declined ones outside the total, wishes not at all", () => {
  const items = (["CONFIRMED", "DECLINED", "REQUESTED", "CONFIRMED", "CANCELLED", "IDEA", null] as const).map(
    (hostStatus) => anItem({ hostStatus }),
  );

  const { hosts } = readinessOf({ ...ready, items: [...items, anItem({ dayId: null, hostStatus: "IDEA" })] });

  expect(hosts).toEqual({ confirmed: 2, requested: 1, idea: 1, declined: 2, total: 4 });
});

it("counts participants who may come", () => {
  const statuses = ["ADDED", "INVITED", "INVITED", "ACCEPTED", "DECLINED", "WAITING_LIST", "WITHDRAWN"] as const;

  const { participants } = readinessOf({ ...ready, participants: statuses.map((status) => ({ status })) });

  expect(participants).toEqual({ accepted: 1, invited: 2, total: 4 });
});

it("is ready when all is settled, whoever has yet to answer the invitation", () => {
  expect(readinessOf(ready)).toMatchObject({
    readyToShare: true,
    emptyDayIds: [],
    missing: { conflict: 0, warning: 0, gap: 0 },
    partsToBeConfirmed: 0,
  });
});

it.each<[string, Partial<ReadinessInput>]>([
  ["a host has not answered", { items: [...ready.items, anItem({ hostStatus: "REQUESTED" })] }],
  ["a host is only an idea", { items: [...ready.items, anItem({ hostStatus: "IDEA" })] }],
  ["a declined host is still on the plan", { items: [...ready.items, anItem({ hostStatus: "DECLINED" })] }],
  ["a speaker has no name", { partsToBeConfirmed: 1 }],
  ["something clashes", { warnings: [{ severity: "conflict", accepted: null }] }],
  ["a day is empty", { days: someDays(3) }],
  ["there are no days", { days: [], items: [] }],
])("is not ready while %s", (_, change) => {
  expect(readinessOf({ ...ready, ...change }).readyToShare).toBe(false);
});

it("counts what is missing by its weight, but not what somebody accepted; only conflicts keep a plan from being ready", () => {
  const warnings = (["conflict", "warning", "warning", "gap"] as const).map((severity) => ({
    severity,
    accepted: null,
  }));
  const accepted = { severity: "conflict" as const, accepted: { reason: "They know each other" } };

  expect(readinessOf({ ...ready, warnings: [...warnings, accepted] }).missing).toEqual({
    conflict: 1,
    warning: 2,
    gap: 1,
  });
  expect(readinessOf({ ...ready, warnings: [...warnings.slice(1), accepted] }).readyToShare).toBe(true);
});

it("names empty days in order", () => {
  expect(readinessOf({ ...ready, days: [...someDays(4)].reverse() }).emptyDayIds).toEqual(["d3", "d4"]);
});

it("rows glyphs with the worst last", () => {
  const items = (["DECLINED", "IDEA", null, "CONFIRMED", "CANCELLED", "REQUESTED"] as const).map((hostStatus) => ({
    hostStatus,
  }));

  expect(hostGlyphs(items)).toEqual(["CONFIRMED", "REQUESTED", "IDEA", "DECLINED", "DECLINED"]);
  expect(worstGlyph(items)).toBe("IDEA");
  expect(worstGlyph([{ hostStatus: "CONFIRMED" }, { hostStatus: "DECLINED" }])).toBe("CONFIRMED");
  expect(worstGlyph([{ hostStatus: "CANCELLED" }])).toBe("DECLINED");
  expect(worstGlyph([{ hostStatus: null }])).toBeNull();
});
