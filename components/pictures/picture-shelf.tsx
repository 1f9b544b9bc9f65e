"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Status, StatusGlyph } from "@/components/ui/status-glyph";
import type { PictureUse, PictureView } from "@/features/pictures/queries";
import { consentTone } from "./consent";
import { PictureDialog } from "./picture-dialog";

type Props = {
  tripId: string;
  pictures: readonly PictureView[];
  /** Where they may have been taken. */
  items: readonly { id: string; title: string }[];
  uses: readonly PictureUse[];
  /** Those that stand in the text. */
  told: ReadonlySet<string>;
  /** Null for those who may only look. */
  inserting: {
    drag: (pictureId: string) => { draggable: true; onDragStart: (event: DragEvent) => void };
    one: (pictureId: string) => void;
    several: (pictureIds: string[]) => void;
  } | null;
};

/** The pictures of a trip, each with its consent; opening one shows what is said of it. */
export function PictureShelf({ tripId, pictures, items, uses, told, inserting }: Props) {
  const t = useTranslations("pictures");
  const [chosen, setChosen] = useState<string[]>([]);
  const there = chosen.filter((id) => pictures.some((picture) => picture.id === id));
  return (
    <>
      {pictures.length === 0 ? <p className="m-0 mb-2 text-ink-2 text-xs">{t("none")}</p> : null}
      <ul className="m-0 mt-1.5 mb-2 grid list-none grid-cols-3 gap-1.5 p-0">
        {pictures.map((picture, index) => {
          const { id } = picture;
          const name = picture.alt || picture.caption || t("number", { number: index + 1 });
          return (
            <li key={id} className="min-w-0" {...inserting?.drag(id)}>
              <PictureDialog
                tripId={tripId}
                picture={picture}
                items={items}
                uses={uses.filter(({ pictureId }) => pictureId === id)}
                trigger={
                  <button
                    type="button"
                    aria-label={t("open", { name, consent: t(`consents.${picture.consent}`) })}
                    className="relative block aspect-4/3 w-full overflow-hidden rounded-xs border-0 bg-sunken p-0"
                  >
                    <img
                      src={`/pictures/${id}/640`}
                      alt=""
                      loading="lazy"
                      draggable={false}
                      className="block size-full object-cover"
                    />
                    <span className="absolute right-1 bottom-1 grid size-[18px] place-items-center rounded-full bg-surface">
                      <StatusGlyph tone={consentTone[picture.consent]} />
                    </span>
                  </button>
                }
              />
              {inserting ? (
                <div className="flex items-center justify-between">
                  <Checkbox
                    label={t("choosePicture", { name })}
                    labelHidden
                    checked={there.includes(id)}
                    onChange={({ target }) =>
                      setChosen(target.checked ? [...there, id] : there.filter((one) => one !== id))
                    }
                  />
                  {told.has(id) ? (
                    <Status tone="settled" className="text-xs [--glyph-cut:var(--color-paper)]">
                      {t("inText")}
                    </Status>
                  ) : (
                    <Button
                      size="sm"
                      variant="quiet"
                      aria-label={t("insertNamed", { name })}
                      onClick={() => inserting.one(id)}
                      className="px-1! underline"
                    >
                      {t("insert")}
                    </Button>
                  )}
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {inserting && there.length > 0 ? (
        <p className="m-0 mb-2 flex flex-wrap items-center gap-2 text-xs">
          <Button
            size="sm"
            icon="images"
            disabled={there.length < 2}
            onClick={() => {
              inserting.several(there);
              setChosen([]);
            }}
          >
            {t("gallery")}
          </Button>
          <span className="text-ink-2">
            {there.length < 2 ? t("galleryHint") : t("chosen", { count: there.length })}
          </span>
        </p>
      ) : null}
    </>
  );
}
