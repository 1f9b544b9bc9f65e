import type { PublishedEmblem } from "@/domain/report/published";
import { pictureSources } from "./picture-sources";

/** Smallest widths that can be asked for, in millimetres: what is asked for is rounded up to one of them. */
const widths = [
  [15, "min-w-[15mm]"],
  [20, "min-w-[20mm]"],
  [25, "min-w-[25mm]"],
  [30, "min-w-[30mm]"],
  [40, "min-w-[40mm]"],
  [50, "min-w-[50mm]"],
  [60, "min-w-[min(100%,60mm)]"],
  [80, "min-w-[min(100%,80mm)]"],
  [100, "min-w-[min(100%,100mm)]"],
  [120, "min-w-[min(100%,120mm)]"],
] as const;

/** The emblems of a programme in the order it wants them, on the light ground they are drawn for. */
export function Emblems({ emblems }: { emblems: readonly PublishedEmblem[] }) {
  if (emblems.length === 0) return null;
  return (
    <ul className="m-0 mt-4 flex list-none flex-wrap items-center gap-3 p-0">
      {emblems.map(({ picture, minimumWidthMm }) => (
        <li key={picture.id} className="bg-surface p-2.5 [color-scheme:light] print:p-0">
          <img
            {...pictureSources(picture)}
            sizes="240px"
            alt={picture.alt}
            loading="lazy"
            decoding="async"
            className={`block h-14 w-auto max-w-full object-contain ${leastWidth(minimumWidthMm)}`}
          />
        </li>
      ))}
    </ul>
  );
}

function leastWidth(millimetres: number | null): string {
  if (millimetres === null) return "";
  return (widths.find(([width]) => width >= millimetres) ?? widths[widths.length - 1])?.[1] ?? "";
}
