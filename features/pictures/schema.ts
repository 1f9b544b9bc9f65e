import { z } from "zod";
import { id, line, optional, optionalId, revision, tick } from "@/lib/fields";

/** Whether everybody shown agreed to publication. */
export const pictureConsents = ["UNKNOWN", "NOBODY_SHOWN", "AGREED", "REFUSED"] as const;

const words = {
  alt: z.string().trim().max(500, "tooLong").default(""),
  decorative: tick,
  caption: optional(line(300)),
  credit: optional(line(200)),
  consent: z.enum(pictureConsents).default("UNKNOWN"),
  /** Who agreed, and how. */
  consentNote: optional(line(300)),
  /** The agenda item it was taken at. */
  itemId: optionalId,
};

export const addPictureSchema = z.object({ tripId: id, file: z.instanceof(Blob, { error: "chooseFile" }), ...words });

export const updatePictureSchema = z.object({
  tripId: id,
  pictureId: id,
  revision,
  alt: words.alt.removeDefault().optional(),
  /** Left out: as it was. */
  decorative: z.preprocess((value) => (value === undefined ? value : tick.parse(value)), z.boolean().optional()),
  caption: words.caption.optional(),
  credit: words.credit.optional(),
  consent: z.enum(pictureConsents).optional(),
  consentNote: words.consentNote.optional(),
  itemId: words.itemId.optional(),
});

export const onePictureSchema = z.object({ tripId: id, pictureId: id });

export type AddPictureInput = z.output<typeof addPictureSchema>;
export type UpdatePictureInput = z.output<typeof updatePictureSchema>;
export type OnePictureInput = z.output<typeof onePictureSchema>;
