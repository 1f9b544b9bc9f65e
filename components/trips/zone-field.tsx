"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { zoneOfPlace } from "@/domain/zone-of-place";
import type { TripDetails } from "@/features/trips/find-trip";
import type { TripChoices } from "@/features/trips/trip-form";

type Props = {
  trip: Pick<TripDetails, "timeZone"> | undefined;
  choices: Pick<TripChoices, "timeZone" | "zones">;
  /** Whether the trip is only being made; left out: when there is none yet. */
  isNew?: boolean;
};

/**
 * The zone of a trip. For a new one it follows the city and the country as they are typed, until somebody chooses a
 * zone themselves: nobody should plan Vilnius by the clocks of their own office without noticing.
 */
export function ZoneField({ trip, choices, isNew = trip === undefined }: Props) {
  const t = useTranslations("trips.form");
  const [zone, setZone] = useState<string>(trip?.timeZone ?? choices.timeZone);
  const follows = useRef(isNew);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    const follow = (event: Event) => {
      const { name } = event.target as HTMLInputElement;
      if (!follows.current || (name !== "city" && name !== "country")) return;
      const typed = new FormData(form);
      const place = zoneOfPlace(String(typed.get("city") ?? ""), String(typed.get("country") ?? "") || null);
      if (place !== null) setZone(place);
    };
    form.addEventListener("change", follow);
    return () => form.removeEventListener("change", follow);
  }, []);

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    follows.current = false;
    setZone(event.target.value);
  }

  return (
    <FormField name="timeZone" label={t("timeZone")} hint={t("timeZoneHint")}>
      {(control) => (
        <>
          <Input {...control} ref={field} list="zones" autoComplete="off" value={zone} onChange={choose} />
          <datalist id="zones">
            {choices.zones.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
    </FormField>
  );
}
