import { classes } from "@/components/ui/classes";
import { croppedSize } from "@/domain/report/crop";
import type { PublishedBlock } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import { pictureAddress } from "@/lib/picture-address";
import { pictureSources } from "./picture-sources";

type Props = { block: Extract<PublishedBlock, { type: "gallery" }>; t: Translate<"public-report"> };

/** Pictures side by side, each whole in a box of the shape that suits them best, with its caption and credit below. */
export function Gallery({ block: { pictures }, t }: Props) {
  const threeWide = pictures.length > 4 || pictures.length === 3;
  const shape = shapeOf(pictures.map(({ picture }) => croppedSize(picture, picture.crop)));
  return (
    <ul
      aria-label={t("gallery")}
      className={classes(
        "m-0 my-6 grid list-none grid-cols-2 gap-x-2 gap-y-4 p-0 lg:mt-7.5 lg:mb-8.5 print:grid-cols-2",
        threeWide && "sm:grid-cols-3",
      )}
    >
      {pictures.map(({ picture, caption }) => (
        // One picture may be shown twice, in two crops.
        <li key={pictureAddress(picture, 640)} className="min-w-0 break-inside-avoid">
          <figure className="m-0">
            <img
              {...pictureSources(picture)}
              sizes={threeWide ? "(min-width: 640px) 214px, 50vw" : "(min-width: 1024px) 320px, 50vw"}
              alt={picture.alt}
              loading="lazy"
              decoding="async"
              className={`block h-auto w-full bg-sunken object-contain ${shape}`}
            />
            {caption || picture.credit ? (
              <figcaption className="pt-1.5 font-sans text-ink-2 text-sm">
                {caption}
                {picture.credit ? <span className="block text-ink-3">{picture.credit}</span> : null}
              </figcaption>
            ) : null}
          </figure>
        </li>
      ))}
    </ul>
  );
}

/** As flat as the tallest of flat pictures, as tall as the flattest of tall ones; 3 by 2 for a mixture. */
function shapeOf(sizes: readonly { width: number; height: number }[]): string {
  const ratios = sizes.map(({ width, height }) => width / height);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  if (least >= 2.4) return "aspect-[12/5]";
  if (least >= 1.7) return "aspect-[16/9]";
  if (most <= 0.8) return "aspect-[3/4]";
  return most <= 1 ? "aspect-square" : "aspect-[3/2]";
}
