"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { FormField } from "@/components/ui/form-field";
import { Textarea } from "@/components/ui/textarea";
import type { TripDetails } from "@/features/trips/find-trip";

const lists = ["reflections", "highlights", "outcomes", "outlook"] as const;
const ticks = ["datesIllustrative", "timesIllustrative"] as const;

/** What the delegation took home, and how sure the record is. */
export function AfterwardsFields({ trip }: { trip: TripDetails }) {
  const t = useTranslations("trips.form");
  return (
    <>
      {lists.map((name) => (
        <FormField key={name} name={name} label={t(name)} hint={t("oneALine")}>
          {(control) => <Textarea {...control} rows={3} defaultValue={trip[name].join("\n")} />}
        </FormField>
      ))}
      {ticks.map((name) => (
        <div key={name}>
          {/* A box that is not ticked sends nothing; of two values the last counts. */}
          <input type="hidden" name={name} value="off" />
          <Checkbox name={name} label={t(name)} defaultChecked={trip[name]} />
        </div>
      ))}
    </>
  );
}
