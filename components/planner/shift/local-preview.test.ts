import { expect, it } from "vitest";
import { minuteOfDay } from "@/domain/clock";
import type { Board } from "@/features/agenda-items/board";
import { aPlanDay, aPlanItem } from "@/test/plan-items";
import { localPreview } from "./local-preview";

const at = (hour: number) => minuteOfDay(hour * 60);
const visit = { hostId: "port", hostName: "Port of Oslo", phone: "+47 22 00 00 00", groupIds: ["a"] };
const plan = {
  ...{ planRevision: 4, days: [aPlanDay()], choices: [], conflicts: [], warnings: [] },
  items: [
    aPlanItem({ ...visit, id: "port", title: "Port", startMinute: at(10), durationMinutes: 60 }),
    aPlanItem({ id: "train", title: "Train", kind: "TRANSFER", transport: "TRAIN", startMinute: at(11) }),
  ],
};
const board = {
  delegation: [
    { id: "ana", name: "Ana" },
    { id: "bo", name: "Bo" },
  ],
  groups: [{ id: "a", name: "Group A", letter: "A", size: 1, members: [1] }],
} as Partial<Board> as Board;
const asked = { dayId: "d1", from: at(9), until: null, minutes: 20, absorb: false };

it("tells without a network what moves, what does not wait, whom it concerns and which place to ring up", () => {
  const local = localPreview(board, plan, asked);

  expect(local?.preview).toEqual({
    planRevision: 4,
    refusal: null,
    moved: [{ itemId: "port", title: "Port", durationMinutes: 60, from: at(10), to: at(10) + 20 }],
    fixed: [{ title: "Train", startMinute: at(11) }],
    clashes: [{ kind: "overlap", minutes: 20, people: 1, titles: ["Port", "Train"] }],
    people: { count: 1, groupNames: ["Group A"] },
    hosts: [
      {
        ...{ name: "Port of Oslo", titles: ["Port"] },
        contacts: [{ name: "Port of Oslo", phone: "+47 22 00 00 00", email: null }],
      },
    ],
    sharing: null,
  });
  expect(local?.items.map(({ startMinute }) => startMinute)).toEqual([at(10) + 20, at(11)]);
});

it("moves nothing that is refused, and does not guess at ways it does not know", () => {
  expect(localPreview(board, plan, { ...asked, from: at(20) })).toMatchObject({
    preview: { refusal: { why: "nothing" }, moved: [] },
    items: [],
  });
  expect(localPreview(board, plan, { ...asked, absorb: true })).toBeNull();
});
