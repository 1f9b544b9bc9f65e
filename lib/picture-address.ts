import { type Crop, cropText } from "@/domain/report/crop";

/** The path on this site of a picture, or of the part of it that is shown, at one of `pictureWidths`. */
export function pictureAddress({ id, crop }: { id: string; crop: Crop | null }, width: number): string {
  return `/pictures/${id}/${width}${crop ? `?crop=${cropText(crop)}` : ""}`;
}
