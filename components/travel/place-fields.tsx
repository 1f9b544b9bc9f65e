"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { TimeInput } from "@/components/ui/time-input";
import { formatClock, type MinuteOfDay } from "@/domain/clock";
import { zoneOfPlace } from "@/domain/zone-of-place";

type Props = {
  /** "depart" or "arrive": where the names of the fields begin. */
  end: "depart" | "arrive";
  place: string;
  date: string;
  minute: MinuteOfDay | null;
  timeZone: string;
  /** Somebody chose the zone already; it does not follow the place any more. */
  isKnown: boolean;
};

/** Where and when one end of a leg is, on the clocks there. The zone of a new leg follows its place. */
export function PlaceFields({ end, place, date, minute, timeZone, isKnown }: Props) {
  const t = useTranslations("travel.form");
  const [zone, setZone] = useState(timeZone);
  const follows = useRef(!isKnown);
  const arrives = end === "arrive";

  function follow(typed: string): void {
    const found = follows.current ? zoneOfPlace(...cityAndCountry(typed)) : null;
    if (found !== null) setZone(found);
  }

  return (
    <div className="grid grid-cols-2 content-start gap-3">
      <FormField
        name={arrives ? "toPlace" : "fromPlace"}
        label={t(arrives ? "toPlace" : "fromPlace")}
        required
        className="col-span-2"
      >
        {(control) => (
          <Input
            {...control}
            defaultValue={place}
            autoComplete="off"
            onBlur={(event) => follow(event.target.value)}
            // Enter sends the form from here.
            onKeyDown={(event) => (event.key === "Enter" ? follow(event.currentTarget.value) : undefined)}
          />
        )}
      </FormField>
      <FormField name={`${end}TimeZone`} label={t("timeZone")} className="col-span-2">
        {(control) => (
          <Input
            {...control}
            list="travel-zones"
            autoComplete="off"
            value={zone}
            onChange={(event) => {
              follows.current = false;
              setZone(event.target.value);
            }}
          />
        )}
      </FormField>
      <FormField
        name={`${end}Date`}
        label={t(arrives ? "arriveDate" : "departDate")}
        hint={arrives ? t("arriveDateHint") : undefined}
        required={!arrives}
      >
        {(control) => <Input {...control} type="date" defaultValue={date} />}
      </FormField>
      <FormField name={`${end}Minute`} label={t("clock")}>
        {(control) => <TimeInput {...control} defaultValue={minute === null ? "" : formatClock(minute)} />}
      </FormField>
    </div>
  );
}

/** All zones there are, for the fields that name this list. */
export function ZoneList() {
  return (
    <datalist id="travel-zones">
      {Intl.supportedValuesOf("timeZone").map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  );
}

/** "Oslo airport, Norway" names a country after its comma. */
function cityAndCountry(place: string): [string, string | null] {
  const [city = "", ...rest] = place.split(",").map((part) => part.trim());
  return [city, rest.at(-1) || null];
}
