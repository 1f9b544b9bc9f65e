"use client";

import { useTranslations } from "next-intl";
import { CropDialog } from "@/components/pictures/crop-dialog";
import { CroppedPicture } from "@/components/pictures/cropped-picture";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { GalleryBlock, GalleryPicture } from "@/domain/report/blocks";
import { GALLERY } from "@/domain/report/read-blocks";
import { fieldOf, useComposing } from "../composing";
import { BlockPicture } from "./block-picture";
import { CaptionField } from "./caption-field";

type Props = { block: GalleryBlock; onChange: (block: GalleryBlock) => void; mayEdit: boolean };

/** Pictures side by side, each with a caption and a part of its own; they can be moved, taken out and added to. */
export function GalleryForm({ block, onChange, mayEdit }: Props) {
  const t = useTranslations("composer");
  const { material } = useComposing();
  const { pictures } = block;
  const write = (changed: GalleryPicture[]) => onChange({ ...block, pictures: changed });
  const set = (index: number, change: Partial<GalleryPicture>) =>
    write(pictures.map((one, place) => (place === index ? { ...one, ...change } : one)));
  const move = (index: number, by: 1 | -1) => {
    const one = pictures[index];
    const other = pictures[index + by];
    if (one && other)
      write(pictures.map((here, place) => (place === index ? other : place === index + by ? one : here)));
  };
  const others = material.pictures.filter(({ id }) => !pictures.some(({ pictureId }) => pictureId === id));
  const places = pictures.map((one, index) => ({ one, index, picture: pictureOf(one) }));

  function pictureOf({ pictureId }: GalleryPicture) {
    return material.pictures.find(({ id }) => id === pictureId);
  }

  return (
    <div className="font-sans">
      <ul
        id={fieldOf(block.id)}
        tabIndex={-1}
        aria-label={t("block.gallery")}
        className="m-0 grid list-none grid-cols-2 gap-3 p-0"
      >
        {places.map(({ one, index, picture }) => {
          const number = index + 1;
          return (
            <li key={`${one.pictureId}-${index}`} className="min-w-0">
              {picture ? (
                <>
                  <CroppedPicture
                    picture={picture}
                    crop={one.crop}
                    size={640}
                    className="block aspect-3/2 h-auto w-full bg-sunken"
                  />
                  <div className="mt-1 flex">
                    <CaptionField
                      label={t("gallery.caption", { number })}
                      caption={one.caption}
                      ofPicture={picture.caption}
                      mayEdit={mayEdit}
                      onCaption={(caption) => set(index, { caption })}
                    />
                  </div>
                </>
              ) : (
                <Notice tone="problem">{t("figure.gone")}</Notice>
              )}
              <div className="mt-1 flex flex-wrap items-center gap-0.5">
                {picture ? <BlockPicture picture={picture} label={t("gallery.details", { number })} /> : null}
                {picture && mayEdit ? (
                  <CropDialog
                    picture={picture}
                    crop={one.crop}
                    onCrop={(crop) => set(index, { crop })}
                    trigger={<IconButton icon="crop" size="sm" label={t("gallery.crop", { number })} />}
                  />
                ) : null}
                {mayEdit ? (
                  <>
                    <IconButton
                      icon="arrow-left"
                      size="sm"
                      label={t("gallery.earlier", { number })}
                      disabled={index === 0}
                      onClick={() => move(index, -1)}
                    />
                    <IconButton
                      icon="arrow-right"
                      size="sm"
                      label={t("gallery.later", { number })}
                      disabled={index === pictures.length - 1}
                      onClick={() => move(index, 1)}
                    />
                    <IconButton
                      icon="x"
                      size="sm"
                      label={t("gallery.remove", { number })}
                      disabled={pictures.length <= GALLERY.least}
                      onClick={() => write(pictures.filter((_, place) => place !== index))}
                    />
                  </>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      {mayEdit && others.length > 0 && pictures.length < GALLERY.most ? (
        <Select
          aria-label={t("gallery.add")}
          value=""
          onChange={(event) => write([...pictures, { pictureId: event.target.value, caption: null, crop: null }])}
          className="mt-2 max-w-xs"
        >
          <option value="">{t("gallery.add")}</option>
          {others.map((picture, index) => (
            <option key={picture.id} value={picture.id}>
              {picture.alt || picture.caption || t("gallery.unnamed", { number: index + 1 })}
            </option>
          ))}
        </Select>
      ) : null}
    </div>
  );
}
