"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Takes the whole trip away as a file. */
export function ExportTrip({ tripId }: { tripId: string }) {
  const t = useTranslations("archives");
  const address = `/api/v1/trips/${tripId}/archive`;
  return (
    <section aria-label={t("title")} className="grid max-w-[760px] gap-3.5 border-line border-t pt-4">
      <h2 className="m-0 font-strong text-base">{t("title")}</h2>
      <p className="m-0 text-ink-2 text-sm">
        {t("text")} {t("personal")}
      </p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={address} icon="download" download>
          {t("export")}
        </ButtonLink>
        <ButtonLink href={`${address}?pictures=none`} variant="quiet" download>
          {t("exportWithoutPictures")}
        </ButtonLink>
      </div>
    </section>
  );
}
