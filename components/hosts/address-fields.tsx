"use client";

import { useTranslations } from "next-intl";
import type { ClipboardEvent } from "react";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { coordinatesIn } from "@/domain/day-map/coordinates-in";
import type { HostAddress } from "@/features/hosts/queries/get-host";

type Props = {
  /** Null for a new one. */
  address: HostAddress | null;
  /** Beginning of the fields' names, such as `addresses[0]`. */
  path: string;
};

const widths = { street: "sm:col-span-4", postcode: "sm:col-span-2", city: "sm:col-span-3", country: "sm:col-span-3" };

/** Fills both fields from a pair as maps copy it: "59.94, 10.71". */
const pasteBoth = (path: string) => (event: ClipboardEvent<HTMLInputElement>) => {
  const pair = coordinatesIn(event.clipboardData.getData("text"));
  const { form } = event.currentTarget;
  if (!pair || !form) return;
  event.preventDefault();
  for (const field of ["latitude", "longitude"] as const) {
    const input = form.elements.namedItem(`${path}.${field}`);
    if (input instanceof HTMLInputElement) input.value = String(pair[field]);
  }
};

/** Where a host is found: an address, and the place on a map. */
export function AddressFields({ address, path }: Props) {
  const t = useTranslations("hosts.fields");
  return (
    <div className="grid gap-3 sm:grid-cols-6">
      <input type="hidden" name={`${path}.id`} value={address?.id ?? ""} />
      {(["street", "postcode", "city", "country"] as const).map((field) => (
        <FormField key={field} name={`${path}.${field}`} label={t(field)} className={widths[field]}>
          {(control) => <Input {...control} defaultValue={address?.[field] ?? ""} />}
        </FormField>
      ))}
      <FormField name={`${path}.label`} label={t("door")} className="sm:col-span-2">
        {(control) => <Input {...control} defaultValue={address?.label ?? ""} />}
      </FormField>
      {(["latitude", "longitude"] as const).map((field) => (
        <FormField
          key={field}
          name={`${path}.${field}`}
          label={t(field)}
          hint={field === "latitude" ? t("pasteBoth") : undefined}
          className="sm:col-span-2"
        >
          {(control) => (
            <Input {...control} inputMode="decimal" defaultValue={address?.[field] ?? ""} onPaste={pasteBoth(path)} />
          )}
        </FormField>
      ))}
    </div>
  );
}
