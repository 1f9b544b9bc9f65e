import fc from "fast-check";
import { expect, it } from "vitest";
import { someFacts } from "@/test/plan-facts";
import { ancestorsOf, isOff } from "../agenda";
import { spanFinder } from "../agenda-spans";
import { withMend } from "./mends";
import type { JudgedItem, PlanFacts } from "./plan-facts";
import type { Warning } from "./warning";
import { warningsOf } from "./warnings-of";

const about = ({ rule, itemIds }: Warning) => `${rule} ${[...itemIds].sort().join(" ")}`;
const only = (facts: PlanFacts) => warningsOf(facts, { mends: false });
const conflictsIn = (warnings: Warning[]) => warnings.filter((one) => one.severity === "conflict");

it("says the same whatever order days, items and people come in", () => {
  fc.assert(
    fc.property(someFacts(), (facts) => {
      const { agenda } = facts;
      const turned: PlanFacts = {
        ...facts,
        agenda: {
          days: [...agenda.days].reverse(),
          items: [...agenda.items].reverse(),
          groups: [...agenda.groups].reverse(),
          participantIds: [...agenda.participantIds].reverse(),
        },
        hosts: [...facts.hosts].reverse(),
        legs: [...facts.legs].reverse(),
        stays: [...facts.stays].reverse(),
        visitsElsewhere: [...facts.visitsElsewhere].reverse(),
      };

      expect(warningsOf(turned)).toEqual(warningsOf(facts));
    }),
    { numRuns: 200 },
  );
});

it("has a key of its own for every warning, so that accepting one accepts no other", () => {
  fc.assert(
    fc.property(someFacts(), (facts) => {
      const keys = only(facts).map((warning) => warning.key);

      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 100 },
  );
});

it("mends what it says it mends, and makes no new conflict", () => {
  fc.assert(
    fc.property(someFacts(), (facts) => {
      const warnings = warningsOf(facts);
      const before = new Set(conflictsIn(warnings).map(about));
      for (const warning of warnings) {
        for (const mend of warning.mends) {
          if (mend.words === "open") continue;
          const after = only({ ...facts, agenda: withMend(facts.agenda, mend.does) });

          expect(after.map((one) => one.key)).not.toContain(warning.key);
          expect(
            conflictsIn(after)
              .map(about)
              .filter((one) => !before.has(one)),
          ).toEqual([]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it("misses no host that is asked twice, against a look at every minute", () => {
  fc.assert(
    fc.property(someFacts(), (facts) => {
      const spanOf = spanFinder(facts.agenda);
      const byId = new Map(facts.agenda.items.map((item) => [item.id, item]));
      const takesPlace = facts.agenda.items.filter((item) => ![item, ...ancestorsOf(byId, item)].some(isOff));
      const expected = takesPlace.flatMap((item) => {
        const span = item.hostId === null || repeats(byId, item) ? null : spanOf(item);
        if (!span) return [];
        const last = Math.max(span.end ?? 0, span.start + 60_000);
        return facts.visitsElsewhere.flatMap((visit) => {
          let both = false;
          for (let at = span.start as number; at < last; at += 60_000) both ||= at >= visit.start && at < visit.end;
          return both && visit.hostId === item.hostId ? [item.id] : [];
        });
      });
      const told = only(facts).flatMap(({ rule, itemIds }) => (rule === "host-elsewhere" ? itemIds : []));

      expect([...told].sort()).toEqual(expected.sort());
    }),
    { numRuns: 200 },
  );
});

/** Whether an item around it is at the same host. */
function repeats(byId: ReadonlyMap<string, JudgedItem>, item: JudgedItem): boolean {
  return ancestorsOf(byId, item).some((around) => around.hostId === item.hostId);
}
