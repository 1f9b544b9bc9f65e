"use client";

import { useTranslations } from "next-intl";
import { clockThere } from "@/components/reports/moment";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormField, FormFieldset } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { TimeInput } from "@/components/ui/time-input";
import type { JudgedDraft } from "@/features/reports/queries/draft";
import type { ReviewState } from "@/features/reports/queries/review-state";
import type { Schedule } from "@/features/reports/queries/schedule";
import { FormDialog } from "./form-dialog";

type Step = {
  /** The report's endpoint. */
  address: string;
  revision: number;
  /** Saves what is typed. */
  onOpen: () => void;
  onDone: (answer: JudgedDraft) => void;
};

const tall = "h-9.5!";

/** Asks admins to look at the draft. */
export function SendForReview({ review, prominent, ...step }: Step & { review: ReviewState; prominent: boolean }) {
  const t = useTranslations("review.send");
  return (
    <FormDialog
      trigger={
        <Button variant={prominent ? "settle" : "secondary"} className={tall}>
          {t("trigger")}
        </Button>
      }
      title={t("title")}
      description={t("text")}
      action={`${step.address}/review`}
      confirm={t("confirm")}
      variant="settle"
      {...step}
    >
      <FormFieldset name="reviewerIds" legend={t("whom")}>
        {review.reviewers.map(({ id, name }) => (
          <Checkbox
            key={id}
            name="reviewerIds[]"
            value={id}
            label={name}
            defaultChecked={review.reviewers.length === 1}
          />
        ))}
        <p className="m-0 text-ink-2 text-xs">{t("nobodyChosen")}</p>
      </FormFieldset>
      <FormField name="message" label={t("message")} note={t("optional")}>
        {(control) => <Textarea {...control} maxLength={1_000} />}
      </FormField>
    </FormDialog>
  );
}

/** Sends a report in review back. */
export function SendBack(step: Step) {
  const t = useTranslations("review.back");
  return (
    <FormDialog
      trigger={<Button className={tall}>{t("trigger")}</Button>}
      title={t("title")}
      description={t("text")}
      action={`${step.address}/sending-back`}
      confirm={t("confirm")}
      {...step}
    >
      <FormField name="note" label={t("note")} required>
        {(control) => <Textarea {...control} maxLength={2_000} />}
      </FormField>
    </FormDialog>
  );
}

type Publishing = Step & {
  /** Checks that fail. */
  left: number;
  /** Readers have had a version: they are told what is corrected. */
  isCorrection: boolean;
};

/** What was said when the moment was chosen. */
type Said = Pick<Schedule, "correction" | "overrideReason"> | null;

/** What publishing has to be told: what is corrected, and why although a check fails. */
function PublishingFields({ left, isCorrection, said }: Pick<Publishing, "left" | "isCorrection"> & { said?: Said }) {
  const t = useTranslations("review.publishing");
  return (
    <>
      {isCorrection ? (
        <FormField name="correction" label={t("correction")} hint={t("correctionHint")} required>
          {(control) => <Textarea {...control} maxLength={1_000} defaultValue={said?.correction ?? ""} />}
        </FormField>
      ) : null}
      {left > 0 ? (
        <FormField name="overrideReason" label={t("reason")} hint={t("reasonHint", { count: left })} required>
          {(control) => <Textarea {...control} maxLength={1_000} defaultValue={said?.overrideReason ?? ""} />}
        </FormField>
      ) : null}
    </>
  );
}

/** Publishing with something to say: a correction, or although a check fails. */
export function PublishWithWords({ left, isCorrection, ...step }: Publishing) {
  const t = useTranslations("review.publishing");
  const anyway = left > 0;
  return (
    <FormDialog
      trigger={
        <Button variant={anyway ? "secondary" : "settle"} icon={anyway ? undefined : "globe"} className={tall}>
          {t(anyway ? "triggerAnyway" : "triggerCorrection")}
        </Button>
      }
      title={t(anyway ? "titleAnyway" : "titleCorrection")}
      description={anyway ? t("textAnyway", { count: left }) : t("textCorrection")}
      action={`${step.address}/publish`}
      confirm={t("confirm")}
      variant="settle"
      {...step}
    >
      <PublishingFields left={left} isCorrection={isCorrection} />
    </FormDialog>
  );
}

type Scheduling = Omit<Publishing, "onDone" | "revision"> & {
  /** The organisation's. */
  timeZone: string;
  /** The moment that was chosen before; null while there is none. */
  schedule: Schedule | null;
  onScheduled: () => void;
};

/** Has the report publish itself at a moment of the organisation's clocks, or at another than was chosen. */
export function SchedulePublication({
  left,
  isCorrection,
  timeZone,
  schedule,
  onScheduled,
  address,
  onOpen,
}: Scheduling) {
  const t = useTranslations("review.schedule");
  const chosen = schedule && clockThere(schedule.at, timeZone);
  return (
    <FormDialog
      trigger={
        <Button icon="calendar" className={tall}>
          {t(schedule ? "triggerAnother" : "trigger")}
        </Button>
      }
      title={t(schedule ? "titleAnother" : "title")}
      description={t("text", { zone: timeZone })}
      action={`${address}/schedule`}
      confirm={t("confirm")}
      onOpen={onOpen}
      onDone={onScheduled}
    >
      <div className="grid grid-cols-2 gap-3">
        <FormField name="date" label={t("date")} required>
          {(control) => <Input {...control} type="date" defaultValue={chosen?.date} />}
        </FormField>
        <FormField name="time" label={t("time")} required>
          {(control) => <TimeInput {...control} defaultValue={chosen?.time ?? "09:00"} />}
        </FormField>
      </div>
      <PublishingFields left={left} isCorrection={isCorrection} said={schedule} />
    </FormDialog>
  );
}
