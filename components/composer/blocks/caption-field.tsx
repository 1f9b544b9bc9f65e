"use client";

import { useTranslations } from "next-intl";

type Props = {
  id?: string;
  label: string;
  /** Null: the picture's own. */
  caption: string | null;
  ofPicture: string | null;
  mayEdit: boolean;
  onCaption: (caption: string | null) => void;
};

/** The words below a picture. Emptied, there are none; the picture's own come back with the same words. */
export function CaptionField({ id, label, caption, ofPicture, mayEdit, onCaption }: Props) {
  const t = useTranslations("composer");
  return (
    <input
      id={id}
      aria-label={label}
      placeholder={t("figure.captionPlaceholder")}
      value={caption ?? ofPicture ?? ""}
      readOnly={!mayEdit}
      maxLength={1_000}
      onChange={(event) => onCaption(event.target.value === ofPicture ? null : event.target.value)}
      className="m-0 min-w-0 flex-1 rounded-xs border-0 bg-transparent p-0 text-ink-2 text-xs placeholder:text-ink-3"
    />
  );
}
