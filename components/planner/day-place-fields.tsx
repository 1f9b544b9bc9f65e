"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useBeforeSend } from "@/components/ui/before-send";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import type { zoneOfPlace } from "@/domain/zone-of-place";
import type { PlanDay } from "@/features/agenda-items/plan";
import { usePlanner } from "./planner-context";

/**
 * City and zone of a day. The zone follows the city as far as its name tells, until somebody chooses one; clock times
 * stay, and what that means is said before it is saved.
 */
export function DayPlaceFields({ day }: { day: PlanDay }) {
  const t = useTranslations("plan.day");
  const ofDays = useTranslations("trip-days");
  const { store } = usePlanner();
  const [zone, setZone] = useState<string>(day.timeZone);
  const follows = useRef(true);
  const known = useRef<typeof zoneOfPlace | null>(null);
  const zoneField = useRef<HTMLInputElement | null>(null);
  const [isLearning, setLearning] = useState(false);
  useBeforeSend({ isSettled: !isLearning, isSendable: true, focus: () => zoneField.current?.focus() });
  const timed = store.plan.items.filter((item) => item.dayId === day.id && item.startMinute !== null).length;

  async function learn(): Promise<void> {
    known.current ??= (await import("@/domain/zone-of-place")).zoneOfPlace;
  }

  function follow(city: string): void {
    const place = follows.current && city.trim() !== "" ? (known.current?.(city, null) ?? null) : null;
    if (place !== null) setZone(place);
  }

  /** At once, before the next field has the focus: what somebody is about to replace must not change under their hands. */
  async function leave(city: string): Promise<void> {
    if (known.current) return flushSync(() => follow(city));
    setLearning(true);
    // Without it the zone stays as it is, and can be seen.
    await learn().catch(() => null);
    if (document.activeElement !== zoneField.current) follow(city);
    setLearning(false);
  }

  return (
    <>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <FormField name="city" label={t("city")}>
          {(control) => (
            <Input
              {...control}
              defaultValue={day.city ?? ""}
              onFocus={() => void learn()}
              onBlur={(event) => void leave(event.target.value)}
              // Enter sends the form from here.
              onKeyDown={(event) => (event.key === "Enter" ? void leave(event.currentTarget.value) : undefined)}
            />
          )}
        </FormField>
        <FormField name="timeZone" label={t("timeZone")} hint={t("timeZoneHint")}>
          {(control) => (
            <Input
              {...control}
              ref={zoneField}
              value={zone}
              // The city may just have put it in: what is typed takes its place.
              onFocus={(event) => event.target.select()}
              onChange={(event) => {
                follows.current = false;
                setZone(event.target.value);
              }}
            />
          )}
        </FormField>
      </div>
      {zone !== day.timeZone ? (
        <p role="status" className="m-0 bg-ochre-tint px-3 py-2 text-sm">
          {ofDays("newZone", { count: timed, from: day.timeZone, to: zone })}
        </p>
      ) : null}
    </>
  );
}
