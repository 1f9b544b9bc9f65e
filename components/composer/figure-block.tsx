"use client";

import { useTranslations } from "next-intl";
import { PictureDialog } from "@/components/pictures/picture-dialog";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { editBlock, type FigureBlock } from "@/domain/report/blocks";
import { fieldOf, useComposing } from "./composing";
import { GrowingText } from "./growing-text";

/** A picture with a caption of its own; what it shows, credit and consent belong to the picture. */
export function FigureEditor({ block }: { block: FigureBlock }) {
  const t = useTranslations("composer");
  const { material, edit, setActive, tripId } = useComposing();
  const picture = material.pictures.find((one) => one.id === block.pictureId);
  if (!picture) return <Notice tone="problem">{t("figure.gone")}</Notice>;
  return (
    <figure className="m-0 font-sans">
      <img
        src={`/pictures/${picture.id}/1280`}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        className="block h-auto w-full bg-sunken"
      />
      <figcaption className="flex items-start justify-between gap-4 pt-2 text-ink-2 text-xs">
        <GrowingText
          id={fieldOf(block.id)}
          label={t("figure.caption")}
          placeholder={t("figure.captionPlaceholder")}
          runs={[{ text: block.caption ?? picture.caption ?? "" }]}
          names={[]}
          onFocus={() => setActive(block.id)}
          onChange={(runs) =>
            edit((blocks) => editBlock(blocks, block.id, { caption: runs.map((run) => run.text).join("") }))
          }
          className="min-w-0 flex-1"
        />
        <span className="shrink-0">{picture.credit ?? t("figure.noCredit")}</span>
      </figcaption>
      <PictureDialog
        tripId={tripId}
        picture={picture}
        trigger={
          <Button size="sm" icon="pencil" className="mt-1.5">
            {t("figure.details")}
          </Button>
        }
      />
    </figure>
  );
}
