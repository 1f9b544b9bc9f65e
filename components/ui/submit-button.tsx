"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Button } from "./button";
import { useFormState } from "./form-context";

/** The button that sends the form around it. While the form is on its way it says so and ignores clicks. */
export function SubmitButton({
  variant = "primary",
  busyLabel,
  ...rest
}: Omit<ComponentProps<typeof Button>, "type" | "busy">) {
  const t = useTranslations("ui");
  const { busy } = useFormState();
  return <Button {...rest} type="submit" variant={variant} busy={busy} busyLabel={busyLabel ?? t("saving")} />;
}
