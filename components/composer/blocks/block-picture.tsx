"use client";

import { useTranslations } from "next-intl";
import { PictureDialog } from "@/components/pictures/picture-dialog";
import { Button } from "@/components/ui/button";
import type { PictureView } from "@/features/pictures/queries";
import { useComposing } from "../composing";

/** Opens what is said of a picture that stands in the text. */
export function BlockPicture({ picture, label }: { picture: PictureView; label?: string }) {
  const t = useTranslations("composer");
  const { tripId, material } = useComposing();
  return (
    <PictureDialog
      tripId={tripId}
      picture={picture}
      items={material.days.flatMap((day) => day.items)}
      uses={material.uses.filter(({ pictureId }) => pictureId === picture.id)}
      trigger={
        <Button size="sm" icon="pencil" aria-label={label} data-mend="picture">
          {t("figure.details")}
        </Button>
      }
    />
  );
}
