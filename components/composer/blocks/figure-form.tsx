"use client";

import { useTranslations } from "next-intl";
import { CropDialog } from "@/components/pictures/crop-dialog";
import { CroppedPicture } from "@/components/pictures/cropped-picture";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Segmented } from "@/components/ui/segmented";
import type { FigureBlock } from "@/domain/report/blocks";
import { fieldOf, useComposing } from "../composing";
import { BlockPicture } from "./block-picture";
import { CaptionField } from "./caption-field";

type Props = { block: FigureBlock; onChange: (block: FigureBlock) => void; mayEdit: boolean };

/** A picture with its caption, its width on the page, and the part that is shown. */
export function FigureForm({ block, onChange, mayEdit }: Props) {
  const t = useTranslations("composer");
  const { material } = useComposing();
  const picture = material.pictures.find((one) => one.id === block.pictureId);
  if (!picture) return <Notice tone="problem">{t("figure.gone")}</Notice>;
  return (
    <figure className="m-0 font-sans">
      <CroppedPicture picture={picture} crop={block.crop} />
      <figcaption className="flex items-start justify-between gap-4 pt-2 text-ink-2 text-xs">
        <CaptionField
          id={fieldOf(block.id)}
          label={t("figure.caption")}
          caption={block.caption}
          ofPicture={picture.caption}
          mayEdit={mayEdit}
          onCaption={(caption) => onChange({ ...block, caption })}
        />
        <span className="shrink-0">{picture.credit ?? t("figure.noCredit")}</span>
      </figcaption>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        <BlockPicture picture={picture} />
        {mayEdit ? (
          <>
            <CropDialog
              picture={picture}
              crop={block.crop}
              onCrop={(crop) => onChange({ ...block, crop })}
              trigger={
                <Button size="sm" icon="crop">
                  {t("figure.crop")}
                </Button>
              }
            />
            <Segmented
              label={t("figure.size")}
              choices={[
                { value: "text", label: t("figure.sizes.text") },
                { value: "wide", label: t("figure.sizes.wide") },
              ]}
              value={block.size}
              onChoose={(size) => onChange({ ...block, size })}
            />
          </>
        ) : null}
      </div>
    </figure>
  );
}
