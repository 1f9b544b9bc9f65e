/** What a plan is suggested from, and what a suggestion says. Minutes of a day count from its midnight on its clocks. */
import type { TransportMode } from "../agenda";
import type { MinuteOfDay } from "../clock";
import type { Coordinates } from "../distances";

/** A time in which a visit may take place, as a whole. It may start where the window begins, or on the grid. */
export type TimeWindow = { dayId: string; from: number; until: number };

/** Something to find a place for; wishes stand in the order of the wish list. */
export type Wish = {
  itemId: string;
  title: string;
  minutes: number;
  /** Null: wherever people are. */
  place: Coordinates | null;
  /** Null: whenever a day allows. */
  windows: readonly TimeWindow[] | null;
  /** Groups of {@link SuggestionTask.groupIds} it is for; empty for everyone. */
  groupIds: readonly string[];
  /** People with a part and rooms that cannot be elsewhere meanwhile. */
  exclusiveIds: readonly string[];
  /** Whether people eat there, so that no other break is needed. */
  meal: boolean;
};

/** Something that stands on a day and stays there. It may begin before the day does, and fixed items may overlap. */
export type FixedItem = Pick<Wish, "itemId" | "place" | "groupIds" | "exclusiveIds" | "meal"> &
  TimeWindow & {
    /** When it is over unless it takes as long as it may: of two at once, people come from the one that ends last. Left out: `until`. */
    usuallyUntil?: number;
    /** Whether people may be on their way meanwhile, as in free time; left out: no. */
    leavesTime?: boolean;
    /**
     * A transfer at no known place that does not say how long it takes: whoever was elsewhere before sets out with it, by its
     * mode (null: as people usually go). Left out: it is none.
     */
    setsOut?: { mode: TransportMode | null };
  };

/** A day visits may be put on. */
export type TaskDay = {
  id: string;
  /** Nobody leaves the base for a suggested visit before this. */
  from: number;
  /** Everybody is back at the base from a suggested visit by this. */
  until: number;
  /** Where people start and end the day; null: wherever its first and last item are. */
  base: Coordinates | null;
  /** The longest that visits, fixed items and ways of one group may take together, breaks not counted; null: no limit. */
  longestMinutes: number | null;
};

/** A break people need on every day: so many free minutes on end, between two clock times. */
export type MealBreak = { from: number; until: number; minutes: number };

export type SuggestionTask = {
  wishes: readonly Wish[];
  fixed: readonly FixedItem[];
  days: readonly TaskDay[];
  /** Groups that go their own ways, nobody in two of them; empty when everyone stays together. */
  groupIds: readonly string[];
  /** Minutes from one place to another by a mode, or as people usually go, from 0; parts of minutes are rounded up. */
  minutesBetween: (from: Coordinates, to: Coordinates, mode: TransportMode | null) => number;
  /** Minutes kept free between two items, besides the way. */
  bufferMinutes: number;
  /** Visits start at multiples of this many minutes after midnight. */
  gridMinutes: number;
  mealBreak: MealBreak | null;
};

/** Lunch as people have it: 45 minutes between 11:30 and 14:00. */
export const usualMealBreak: MealBreak = { from: 11 * 60 + 30, until: 14 * 60, minutes: 45 };

/** Where a wish is suggested to go. */
export type Placement = { itemId: string; dayId: string; startMinute: MinuteOfDay };

/** A rule that can keep a visit from a day which otherwise has room for it. */
export type LimitingRule = "travel-time" | "meal-break" | "longest-day";

/**
 * Why a wish was left.
 *
 * - no-time-allowed: the longest time it is allowed on any day, within the day's limits, is shorter than it is (0: none).
 * - taken: the fixed items named take the time it is allowed.
 * - rules: it would fit beside what is fixed, but for these rules, on these days. With one rule, that alone keeps it away.
 * - others: it would fit on these days, but not beside the visits that were suggested. `insteadOf` names visits that
 *   would each make room for it on their day.
 */
export type LeftReason =
  | { kind: "no-time-allowed"; minutes: number; longestMinutes: number }
  | { kind: "taken"; itemIds: readonly string[] }
  | { kind: "rules"; rules: readonly LimitingRule[]; dayIds: readonly string[] }
  | {
      kind: "others";
      dayIds: readonly string[];
      insteadOf: readonly { dayId: string; itemId: string }[];
    };

/** A suggestion. Minutes are added up over all days, and over groups where these go their own ways. */
export type Suggestion = {
  /** Proven: nothing better exists under the rules. Best found: the search was cut short or too large to finish. */
  status: "proven" | "best-found";
  /** In the order of days and times. */
  placements: readonly Placement[];
  /** In the order of the wish list. */
  left: readonly { itemId: string; reason: LeftReason }[];
  /** Minutes on the way with the suggestion, between fixed items and to and from the base too. */
  travelMinutes: number;
  /** The same without the suggestion. */
  travelMinutesBefore: number;
  /** Minutes with nothing to do, from the beginning of each day to the end of its last suggested visit. */
  waitingMinutes: number;
  /** Of each day of the task, minutes on the way with the suggestion and without. */
  days: readonly { dayId: string; travelMinutes: number; travelMinutesBefore: number }[];
};
