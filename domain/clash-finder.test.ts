import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAgenda, anItem, at } from "@/test/builders";
import { someAgenda } from "@/test/random-agendas";
import { type Agenda, idsInside } from "./agenda";
import { moveItem, toWishList } from "./agenda-moves";
import { clashFinder } from "./clash-finder";
import { minuteOfDay } from "./clock";
import { conflictsOf } from "./conflicts";

describe("judging a move", () => {
  it("names the conflicts of the place an item would have", () => {
    const port = anItem({ id: "port", startMinute: at(10), durationMinutes: 60 });
    const lab = anItem({ id: "lab", startMinute: at(14), durationMinutes: 60 });
    const agenda = anAgenda({ items: [port, lab] });
    const judge = clashFinder(agenda, new Set(["lab"]));

    expect(judge(agenda)).toEqual([]);
    const there = judge(moveItem(agenda, "lab", { dayId: "d1", startMinute: at(10, 30) }));
    expect(there).toMatchObject([{ itemIds: ["port", "lab"], minutes: 30 }]);
  });

  it("says of the moved items just what judging the whole plan says", () => {
    const moves = fc.array(fc.record({ minute: fc.nat(95), day: fc.nat(4), wish: fc.nat(5) }), { minLength: 1 });
    fc.assert(
      fc.property(someAgenda({ items: 14 }), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), moves, (...given) => {
        const [agenda, picked, places] = given;
        fc.pre(agenda.items.length > 0);
        const roots = picked.map((index) => agenda.items[index % agenda.items.length]?.id ?? "");
        const moved = new Set(roots.flatMap((id) => [id, ...idsInside(agenda.items, id)]));
        const judge = clashFinder(agenda, moved);
        for (const place of places) {
          const after = roots.reduce((now, id) => moveOf(now, id, place), agenda);
          const whole = conflictsOf(after).filter(({ itemIds }) => itemIds.some((id) => moved.has(id)));
          expect(judge(after)).toEqual(whole);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function moveOf(agenda: Agenda, id: string, { minute, day, wish }: { minute: number; day: number; wish: number }) {
  const dayId = agenda.days[day % agenda.days.length]?.id;
  if (!dayId || wish === 0) return toWishList(agenda, id);
  return moveItem(agenda, id, { dayId, startMinute: wish === 1 ? null : minuteOfDay(minute * 15) });
}
