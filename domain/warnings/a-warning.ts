/** Warnings in their one form, before their mends are worked out. */
import type { MinuteOfDay } from "../clock";
import { hashText } from "../report/hash";
import type { Facts, Mend, RuleName, Warning } from "./warning";
import { severityOf } from "./warning";

/** A warning that can say how it might be mended; whether that works is proved afterwards. */
export type Draft = Omit<Warning, "mends" | "key"> & {
  /** What must stay as it is for an accepted warning to rest, besides its items and its day. */
  depends: Depends;

  /** What it is about, however large it is: a mend removes every warning of the rule about this, for the same people. */
  subject: string;
  /** Whom it concerns; empty for everyone. */
  who: ReadonlySet<string>;
  /** Changes that may mend it, the best first. */
  propose: () => Iterable<Mend>;
  /** Where it can be mended by hand. */
  lead: Mend | null;
};

type Depends = readonly (string | number)[];

type Finding = {
  itemIds: readonly string[];
  dayId: string | null;
  startMinute: MinuteOfDay | null;
  facts: Facts;
  depends: Depends;
  /** What it is about, when that is not its items, or its day when it has none. */
  about?: string;
  who?: ReadonlySet<string>;
  propose?: () => Iterable<Mend>;
  lead?: Mend;
};

const nothing = () => [];
const everyone: ReadonlySet<string> = new Set();

export function aWarning(rule: RuleName, finding: Finding): Draft {
  const { itemIds, dayId, startMinute, facts, depends, propose = nothing, lead = null } = finding;
  const { about, who = everyone } = finding;
  const subject = about === undefined ? subjectOf(rule, itemIds, dayId) : `${rule} ${about}`;
  const severity = severityOf[rule];
  return { rule, severity, depends, subject, who, itemIds, dayId, startMinute, facts, propose, lead };
}

/** What a warning of a rule about some items is about, or about a day when there are none. */
export function subjectOf(rule: RuleName, itemIds: readonly string[], dayId: string | null = null): string {
  return `${rule} ${itemIds.length > 0 ? [...itemIds].sort().join(" ") : (dayId ?? "")}`;
}

/** What is accepted with a warning. Which of its items, or of what it depends on, is named first does not change it. */
export function keyOf({
  rule,
  itemIds,
  dayId,
  depends,
}: Pick<Draft, "rule" | "itemIds" | "dayId" | "depends">): string {
  const facts = depends.map(String).sort();
  return `${rule} ${hashText([[...itemIds].sort().join(" "), dayId ?? "", ...facts].join(" | "))}`;
}

/** Whether two warnings are about the same, for some of the same people. */
export function areOneMatter(a: Draft, b: Draft): boolean {
  if (a.subject !== b.subject) return false;
  return a.who.size === 0 || b.who.size === 0 || [...a.who].some((id) => b.who.has(id));
}

/** A rule, or a family of rules that are found together. */
export type Rule<About> = (about: About) => Draft[];
