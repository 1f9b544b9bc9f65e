import { classes } from "@/components/ui/classes";
import type { PublishedPicture } from "@/domain/report/published";
import { pictureSources } from "./picture-sources";

type Props = {
  picture: PublishedPicture;
  caption: string | null;
  /** How wide it is drawn: "page" leads the report, "wide" goes over both margins, "column" stands in the text. */
  width: "page" | "wide" | "column";
};

const sizes = {
  page: "(min-width: 1200px) 1120px, 100vw",
  wide: "(min-width: 1200px) 1120px, 100vw",
  column: "(min-width: 1024px) 640px, 100vw",
};

/** A picture with caption and credit. Its place is kept before it has come, and it comes when it is near. */
export function Figure({ picture, caption, width }: Props) {
  const leads = width === "page";
  return (
    <figure
      className={classes(
        "-mx-5 my-6 break-inside-avoid sm:mx-0 print:mx-0",
        leads ? "mt-6.5 mb-0 sm:mt-11" : "lg:mt-7.5 lg:mb-8.5",
      )}
    >
      <img
        {...pictureSources(picture)}
        sizes={sizes[width]}
        alt={picture.alt}
        loading={leads ? "eager" : "lazy"}
        decoding="async"
        className="block h-auto w-full bg-sunken print:max-h-[9cm] print:w-auto print:max-w-full"
      />
      {caption || picture.credit ? (
        <figcaption className="flex flex-col justify-between gap-x-6 gap-y-0.5 px-5 pt-2 font-sans text-ink-2 text-sm sm:flex-row sm:px-0">
          <span>{caption}</span>
          {picture.credit ? <span className="shrink-0 text-ink-3">{picture.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
