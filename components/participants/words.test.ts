import { expect, it } from "vitest";
import type { ListedParticipant } from "@/features/participants/queries/get-participants";
import { fits, WITHOUT_GROUP } from "./words";

const stefania: ListedParticipant = {
  id: "s",
  name: "Ștefania Rusu",
  affiliation: "Feleac Diagnostics",
  function: "Lab manager",
  language: null,
  category: "CLUSTER_MEMBER",
  status: "ACCEPTED",
  invitedAt: null,
  groupIds: ["a"],
  contact: { email: "rusu@example.org", phone: null },
  needs: 0,
  revision: 0,
};
const nothing = { text: "", status: "", groupId: "" } as const;

it.each(["stefania", "RUSU feleac", "lab", "rusu@example", " "])("finds a person by %j", (text) => {
  expect(fits(stefania, { ...nothing, text })).toBe(true);
});

it("leaves out who misses one of the words", () => {
  expect(fits(stefania, { ...nothing, text: "rusu hospital" })).toBe(false);
});

it("keeps to answer and group", () => {
  expect(fits(stefania, { ...nothing, status: "INVITED" })).toBe(false);
  expect(fits(stefania, { ...nothing, groupId: "a" })).toBe(true);
  expect(fits(stefania, { ...nothing, groupId: WITHOUT_GROUP })).toBe(false);
});
