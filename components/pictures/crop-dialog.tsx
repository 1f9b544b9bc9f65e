"use client";

import { useTranslations } from "next-intl";
import { type ReactElement, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type Crop, tidyCrop } from "@/domain/report/crop";
import { cropOfShape, cropOrWhole, setSide } from "@/domain/report/crop-moves";
import { CropFrame } from "./crop-frame";
import { CroppedPicture } from "./cropped-picture";

type Props = {
  picture: { id: string; alt: string; width: number; height: number };
  crop: Crop | null;
  onCrop: (crop: Crop | null) => void;
  trigger: ReactElement;
};

const shapes = [
  { key: "threeToTwo", ratio: 3 / 2 },
  { key: "square", ratio: 1 },
  { key: "wide", ratio: 16 / 9 },
  { key: "tall", ratio: 4 / 5 },
] as const;
const sides = ["x", "y", "width", "height"] as const satisfies readonly (keyof Crop)[];

/** Chooses the part of a picture that is shown: by hand, or by numbers. */
export function CropDialog({ picture, crop, onCrop, trigger }: Props) {
  const t = useTranslations("pictures.crop");
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState(() => cropOrWhole(crop));
  const tidy = tidyCrop(part);

  return (
    <Dialog
      title={t("title")}
      description={t("text")}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setPart(cropOrWhole(crop));
      }}
      trigger={trigger}
      width="form"
      actions={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button
            variant="primary"
            onClick={() => {
              onCrop(tidy);
              setOpen(false);
            }}
          >
            {t("use")}
          </Button>
        </>
      }
    >
      <div className="mt-3 grid gap-4">
        <CropFrame picture={picture} part={part} onPart={setPart} />
        <fieldset aria-label={t("shapes")} className="m-0 flex flex-wrap gap-2 border-0 p-0">
          <Button size="sm" onClick={() => setPart(cropOrWhole(null))}>
            {t("whole")}
          </Button>
          {shapes.map(({ key, ratio }) => (
            <Button key={key} size="sm" onClick={() => setPart(cropOfShape(picture, ratio))}>
              {t(`shape.${key}`)}
            </Button>
          ))}
        </fieldset>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {sides.map((side) => (
            <Field key={side} name={`crop-${side}`} label={t(`side.${side}`)}>
              {(control) => (
                <Input
                  {...control}
                  type="number"
                  min={side === "x" || side === "y" ? 0 : 5}
                  max={100}
                  value={Math.round(part[side] * 100)}
                  onChange={(event) => setPart(setSide(part, side, event.target.valueAsNumber / 100))}
                />
              )}
            </Field>
          ))}
        </div>
        <div>
          <p className="m-0 mb-1.5 font-medium text-sm">{t("preview")}</p>
          <CroppedPicture
            picture={picture}
            crop={tidy}
            className="block h-40 w-full max-w-full bg-sunken object-contain"
          />
        </div>
      </div>
    </Dialog>
  );
}
