/** What a warning says, and what one click can do about it. */
import type { AgendaItem, TransportMode } from "../agenda";
import type { MinuteOfDay } from "../clock";

/** conflict: it cannot work as planned; warning: it probably does not; gap: something is not known yet. */
export const severities = ["conflict", "warning", "gap"] as const;
export type Severity = (typeof severities)[number];

/** Every rule with how much it weighs; docs/RULES.md says each in a sentence. */
export const severityOf = {
  overlap: "conflict",
  speaker: "conflict",
  venue: "conflict",
  "declined-host": "conflict",
  travel: "conflict",
  "host-elsewhere": "conflict",
  "on-the-way": "conflict",
  "contact-twice": "warning",
  "possible-overlap": "warning",
  "outside-parent": "warning",
  "parts-order": "warning",
  "day-part": "warning",
  "no-meal": "warning",
  "long-day": "warning",
  "late-end": "warning",
  "short-rest": "warning",
  "idle-group": "warning",
  "host-closed": "warning",
  "large-group": "warning",
  holiday: "warning",
  weekend: "warning",
  "proposed-times": "warning",
  luggage: "warning",
  "tight-leg": "warning",
  "not-there": "warning",
  "over-capacity": "warning",
  "too-few-places": "warning",
  language: "warning",
  "two-beds": "warning",
  "two-legs": "warning",
  "no-bed": "gap",
  unconfirmed: "gap",
  "still-tentative": "gap",
  "no-host": "gap",
  "no-time": "gap",
  "no-room": "gap",
  "no-speaker": "gap",
  "no-address": "gap",
  "unnamed-part": "gap",
  "no-link": "gap",
  "no-pick-up": "gap",
  "nobody-expected": "gap",
  "empty-day": "gap",
} as const satisfies Record<string, Severity>;

export type RuleName = keyof typeof severityOf;

export const ruleNames = Object.keys(severityOf) as RuleName[];

/**
 * What the sentence of a warning, or the words of a mend, are filled with. Lengths ("1 h 45 min") and clock times ("13:30")
 * are written out; `date` is a calendar date and `language` a BCP 47 tag, which {@link factWords} puts into words.
 */
export type Facts = Readonly<Record<string, string | number>>;

/** Something to look at in a plan. */
export type Warning = {
  rule: RuleName;
  severity: Severity;
  /**
   * What was accepted when somebody accepts this warning: the rule, its items, and what it depends on. It changes when
   * these facts do, so that the warning comes back.
   */
  key: string;
  /** The items concerned, the one to open last; none for what concerns a day or the journey. */
  itemIds: readonly string[];
  /** Null for what concerns no single day. */
  dayId: string | null;
  startMinute: MinuteOfDay | null;
  facts: Facts;
  mends: readonly Mend[];
};

/** Where an item is to stand: what putting items in their places takes, without revisions. */
export type ItemPlace = { itemId: string } & Pick<
  AgendaItem,
  "dayId" | "parentId" | "startMinute" | "durationMinutes" | "dayPart" | "position"
>;

/** Fields of an item that a mend sets. */
export type MendedFields = Partial<Pick<AgendaItem, "dayPart" | "tentative" | "capacity">>;

/** An item that a mend adds; its title is the interface's word for what it is. */
export type AddedItem = {
  kind: "MEAL" | "FREE_TIME" | "CHECK_IN";
  dayId: string;
  startMinute: MinuteOfDay;
  durationMinutes: number;
  transport: TransportMode | null;
  groupIds: readonly string[];
};

/** Fields of an item to which a mend leads, because a person must decide. */
export type ItemField =
  | "time"
  | "host"
  | "hostStatus"
  | "proposedTimes"
  | "venue"
  | "room"
  | "parts"
  | "groups"
  | "choice"
  | "capacity"
  | "language"
  | "link"
  | "pickUps"
  | "parent";

/**
 * What a click does: put items elsewhere, all in one change; set fields of one; add one; or lead to where a person must decide.
 * What changes the plan removes its warning and makes no new conflict.
 */
export type MendAction =
  | { kind: "places"; places: readonly ItemPlace[] }
  | { kind: "fields"; itemId: string; fields: MendedFields }
  | { kind: "add"; item: AddedItem }
  | { kind: "open-item"; itemId: string; field: ItemField }
  | { kind: "open-host"; hostId: string; field: "availability" | "largestGroup" | "addresses" }
  | { kind: "open-day"; dayId: string }
  | { kind: "open-travel" };

/** Keys of the words of mends, `mend` in the catalogue of warnings. */
export type MendWords =
  | "startAt"
  | "endAt"
  | "moveTo"
  | "takeProposed"
  | "toWishList"
  | "dayPartOf"
  | "noLongerTentative"
  | "capacityTo"
  | "addMeal"
  | "addFreeTime"
  | "addLuggageStop"
  | "open";

export type Mend = { words: MendWords; facts: Facts; does: MendAction };
