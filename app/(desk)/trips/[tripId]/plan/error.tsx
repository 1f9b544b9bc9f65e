"use client";

import type { ErrorInfo } from "next/error";
import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { DeskError } from "@/components/desk/desk-error";
import { ButtonLink } from "@/components/ui/button";

/** Where the plan should be; the itinerary is another page, and often kept in the browser. */
export default function PlanBroken({ error, retry }: ErrorInfo) {
  const t = useTranslations("desk.broken");
  const { tripId } = useParams<{ tripId: string }>();
  return (
    <DeskError
      error={error}
      retry={retry}
      what="plan"
      elsewhere={<ButtonLink href={`/i/trips/${tripId}`}>{t("itinerary")}</ButtonLink>}
    />
  );
}
