"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { StatusGlyph } from "@/components/ui/status-glyph";
import type { PictureView } from "@/features/pictures/queries";
import { AddPicture } from "./add-picture";
import { consentTone } from "./consent";
import { PictureDialog } from "./picture-dialog";

type Props = {
  tripId: string;
  pictures: readonly PictureView[];
  /** Null for those who may only look. */
  onInsert: ((pictureId: string) => void) | null;
};

/** The pictures of a trip, each with its consent; opening one shows what is said of it. */
export function PictureShelf({ tripId, pictures, onInsert }: Props) {
  const t = useTranslations("pictures");
  return (
    <>
      {pictures.length === 0 ? <p className="m-0 mb-2 text-ink-2 text-xs">{t("none")}</p> : null}
      <ul className="m-0 mt-1.5 mb-2 grid list-none grid-cols-3 gap-1.5 p-0">
        {pictures.map((picture, index) => {
          const name = picture.alt || picture.caption || t("number", { number: index + 1 });
          return (
            <li key={picture.id} className="min-w-0">
              <PictureDialog
                tripId={tripId}
                picture={picture}
                trigger={
                  <button
                    type="button"
                    aria-label={t("open", { name, consent: t(`consents.${picture.consent}`) })}
                    className="relative block aspect-4/3 w-full overflow-hidden rounded-xs border-0 bg-sunken p-0"
                  >
                    <img
                      src={`/pictures/${picture.id}/640`}
                      alt=""
                      loading="lazy"
                      className="block size-full object-cover"
                    />
                    <span className="absolute right-1 bottom-1 grid size-[18px] place-items-center rounded-full bg-surface">
                      <StatusGlyph tone={consentTone[picture.consent]} />
                    </span>
                  </button>
                }
              />
              {onInsert ? (
                <Button
                  size="sm"
                  variant="quiet"
                  aria-label={t("insertNamed", { name })}
                  onClick={() => onInsert(picture.id)}
                  className="w-full underline"
                >
                  {t("insert")}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <AddPicture tripId={tripId} />
    </>
  );
}
