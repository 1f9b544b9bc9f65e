import { expect, it } from "vitest";
import { changeItemSchema, createItemSchema } from "./schema";

const tripId = "3f8a2a52-6b5f-4c26-9a6e-0c9d6a7a1f10";
const itemId = "7a3b6f60-0d5b-4bb4-8d8a-1f7d6f1d2c11";

it("leaves alone what a change does not name", () => {
  expect(changeItemSchema.parse({ tripId, itemId, revision: 2, room: "" })).toEqual({
    tripId,
    itemId,
    revision: 2,
    room: null,
  });
});

it("reads times and lengths as people type them", () => {
  const item = createItemSchema.parse({
    tripId,
    kind: "MEAL",
    title: " Lunch ",
    startMinute: "12.15",
    durationMinutes: "1 h",
  });

  expect(item).toEqual({ tripId, kind: "MEAL", title: "Lunch", startMinute: 735, durationMinutes: 60 });
});

it("asks who has a part unless that is to be confirmed", () => {
  const part = { role: "SPEAKER", personId: "", hostId: "", roleThen: "Head of lab" };
  const parsed = changeItemSchema.safeParse({
    tripId,
    itemId,
    revision: 0,
    parts: [part, { ...part, toBeConfirmed: true }],
  });

  expect(parsed.error?.issues).toMatchObject([{ path: ["parts", 0, "personId"], message: "nameSomebody" }]);
});
