"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { RevisedForm } from "@/components/ui/revised-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TimeInput } from "@/components/ui/time-input";
import { useToast } from "@/components/ui/toast";
import { formatClock, wrapMinute } from "@/domain/clock";
import type { PlanningSettings } from "@/features/planning-limits/queries";

/** What the organisation holds its plans to: beyond these, the planner warns. */
export function PlanningForm({ settings }: { settings: PlanningSettings }) {
  const t = useTranslations("settings.planning");
  const router = useRouter();
  const toast = useToast();

  function done(): void {
    toast({ text: t("saved"), icon: "check" });
    router.refresh();
  }

  return (
    <RevisedForm
      action={`/api/v1/organisations/${settings.organisationId}/planning-limits`}
      method="PUT"
      revision={settings.revision}
      label={t("label")}
      onDone={done}
      className="grid max-w-3xl gap-4 sm:grid-cols-2"
    >
      <p className="m-0 text-ink-2 text-sm sm:col-span-2">{t("intro")}</p>
      {(["longestDayMinutes", "restMinutes"] as const).map((name) => (
        <FormField key={name} name={name} label={t(name)} hint={t(`${name}Hint`)}>
          {(control) => (
            <Input {...control} inputMode="decimal" defaultValue={hoursOf(settings[name])} className="max-w-28" />
          )}
        </FormField>
      ))}
      <FormField name="latestEndMinute" label={t("latestEndMinute")} hint={t("latestEndMinuteHint")}>
        {(control) => (
          <TimeInput
            {...control}
            defaultValue={settings.latestEndMinute === null ? "" : formatClock(wrapMinute(settings.latestEndMinute))}
            className="max-w-28"
          />
        )}
      </FormField>
      <div className="self-center">
        <Checkbox name="meals" label={t("meals")} hint={t("mealsHint")} defaultChecked={settings.meals} />
      </div>
      {(["confirmedDaysBefore", "detailsDaysBefore"] as const).map((name) => (
        <FormField key={name} name={name} label={t(name)} hint={t(`${name}Hint`)}>
          {(control) => (
            <Input {...control} inputMode="numeric" defaultValue={settings[name] ?? ""} className="max-w-28" />
          )}
        </FormField>
      ))}
      <div className="sm:col-span-2">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </RevisedForm>
  );
}

/** "11.5" of 690 minutes. */
function hoursOf(minutes: number | null): string {
  return minutes === null ? "" : String(Math.round((minutes / 60) * 100) / 100);
}
