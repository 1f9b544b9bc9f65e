import type { PlanDay, PlanItem } from "@/features/agenda-items/plan";
import { aDay, anItem } from "./builders";

/** An item as the planner knows it, with nothing in it that a test does not say. */
export function aPlanItem(overrides: Partial<PlanItem> = {}): PlanItem {
  return {
    ...anItem(),
    hostName: null,
    venueName: null,
    subjectId: null,
    subjectName: null,
    hostAnswer: null,
    requestedAt: null,
    answeredAt: null,
    proposedTimes: [],
    floor: null,
    phone: null,
    language: null,
    interpretation: [],
    pickUps: [],
    link: null,
    transport: null,
    topics: [],
    keyMessage: null,
    relevance: null,
    purpose: null,
    audience: null,
    preparation: null,
    noteToParticipants: null,
    internalNote: null,
    wishedTime: null,
    parts: [],
    ...overrides,
  };
}

export function aPlanDay(overrides: Partial<PlanDay> = {}): PlanDay {
  return { ...aDay(), chairId: null, chairName: null, base: null, city: null, revision: 0, ...overrides };
}
