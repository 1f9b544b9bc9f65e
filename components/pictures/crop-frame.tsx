"use client";

import { useTranslations } from "next-intl";
import { type PointerEvent, useRef } from "react";
import { classes } from "@/components/ui/classes";
import type { Crop } from "@/domain/report/crop";
import { type Corner, corners, moveCrop, pullCorner } from "@/domain/report/crop-moves";

type Props = {
  picture: { id: string; alt: string; width: number; height: number };
  part: Crop;
  onPart: (part: Crop) => void;
};

type Hold = { what: Corner | "all"; from: { x: number; y: number }; part: Crop };

/** The picture with a frame over it that is moved and pulled by hand; the numbers beside it do the same by keyboard. */
export function CropFrame({ picture, part, onPart }: Props) {
  const t = useTranslations("pictures.crop");
  const frame = useRef<SVGSVGElement>(null);
  const hold = useRef<Hold | null>(null);
  const { width, height } = picture;
  const [x, y, wide, tall] = [part.x * width, part.y * height, part.width * width, part.height * height];
  // Handles are as large in the hand whatever the picture measures.
  const grip = Math.max(width, height) / 32;

  function at(event: PointerEvent): { x: number; y: number } {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }

  function take(event: PointerEvent, what: Hold["what"]): void {
    event.preventDefault();
    event.stopPropagation();
    frame.current?.setPointerCapture(event.pointerId);
    hold.current = { what, from: at(event), part };
  }

  function drag(event: PointerEvent): void {
    if (!hold.current) return;
    const { what, from, part: was } = hold.current;
    const now = at(event);
    const by = { x: now.x - from.x, y: now.y - from.y };
    onPart(what === "all" ? moveCrop(was, by) : pullCorner(was, what, by));
  }

  return (
    <svg
      ref={frame}
      role="img"
      aria-label={picture.alt || t("title")}
      viewBox={`0 0 ${width} ${height}`}
      className={classes(
        "mx-auto block h-auto w-full touch-none select-none overflow-visible bg-sunken",
        height > width ? "max-w-60" : "max-w-120",
      )}
      onPointerMove={drag}
      onPointerUp={() => {
        hold.current = null;
      }}
      onPointerCancel={() => {
        hold.current = null;
      }}
    >
      <image href={`/pictures/${picture.id}/1280`} width={width} height={height} preserveAspectRatio="none" />
      <path
        d={`M0 0H${width}V${height}H0ZM${x} ${y}V${y + tall}H${x + wide}V${y}Z`}
        fillRule="evenodd"
        className="pointer-events-none fill-(--shade-scrim)"
      />
      <rect
        x={x}
        y={y}
        width={wide}
        height={tall}
        onPointerDown={(event) => take(event, "all")}
        vectorEffect="non-scaling-stroke"
        className="cursor-move fill-transparent stroke-2 stroke-surface"
      />
      {corners.map((corner) => (
        <circle
          key={corner}
          cx={corner.endsWith("left") ? x : x + wide}
          cy={corner.startsWith("top") ? y : y + tall}
          r={grip}
          onPointerDown={(event) => take(event, corner)}
          vectorEffect="non-scaling-stroke"
          className="cursor-nwse-resize fill-ink stroke-2 stroke-surface"
        />
      ))}
    </svg>
  );
}
