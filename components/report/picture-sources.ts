import { croppedSize } from "@/domain/report/crop";
import type { PublishedPicture } from "@/domain/report/published";
import { pictureAddress } from "@/lib/picture-address";
import { pictureWidths } from "@/lib/picture-widths";

/** Where the files of a picture are, each with its real width, and the room the shown part of it takes. */
export function pictureSources(picture: PublishedPicture): {
  src: string;
  srcSet: string;
  width: number;
  height: number;
} {
  const { width, height } = croppedSize(picture, picture.crop);
  const largest = pictureWidths[pictureWidths.length - 1] ?? width;
  const smaller = pictureWidths.filter((one) => one < width && one < largest);
  const srcSet = [
    ...smaller.map((one) => `${pictureAddress(picture, one)} ${one}w`),
    `${pictureAddress(picture, largest)} ${width}w`,
  ].join(", ");
  return { src: pictureAddress(picture, 1280), srcSet, width, height };
}
