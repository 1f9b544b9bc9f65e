import { useLocale, useTranslations } from "next-intl";
import { Status, type Tone } from "@/components/ui/status-glyph";
import type { CalendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { FollowUpAnswer } from "@/features/follow-ups/follow-up-rows";
import type { FollowUpState } from "@/features/follow-ups/schema";

type Props = { followUp: Pick<FollowUpAnswer, "state" | "dueOn">; today: CalendarDate };

const tones: Record<FollowUpState, Tone> = { OPEN: "waiting", DONE: "settled", DROPPED: "refused" };

/** Whether it should have been done by now. */
export function isOverdue({ state, dueOn }: Props["followUp"], today: CalendarDate): boolean {
  return state === "OPEN" && dueOn !== null && dueOn < today;
}

/** What became of a follow-up in one word; an open one whose date has passed is overdue. */
export function StateWord({ followUp, today }: Props) {
  const t = useTranslations("follow-ups.state");
  if (isOverdue(followUp, today)) return <Status tone="problem">{t("OVERDUE")}</Status>;
  return <Status tone={tones[followUp.state]}>{t(followUp.state)}</Status>;
}

/** By when; a quiet word where nothing was agreed. */
export function DueDate({ followUp }: Pick<Props, "followUp">) {
  const t = useTranslations("follow-ups");
  const locale = dateLocale(useLocale());
  if (followUp.dueOn === null) return <span className="text-ink-3">{t("noDate")}</span>;
  return dayMonthYear(followUp.dueOn, locale);
}
