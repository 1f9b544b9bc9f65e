import { type DayDrawing, type DrawnFrame, type Line, MARKER_RADIUS } from "@/domain/day-map/drawing";
import type { Box } from "@/domain/day-map/labels";

/** Where pieces of a map come from, with `{z}`, `{x}` and `{y}` in the address. */
export type TileSource = { template: string; attribution: string };

/** A drawing, with or without the pieces of a map that may lie under it. */
type Drawn = Omit<DayDrawing, "frames"> & { frames: readonly (Omit<DrawnFrame, "tiles"> & Partial<DrawnFrame>)[] };

type Props = {
  drawing: Drawn;
  label: string;
  north: string;
  length: (metres: number) => string;
  tiles: TileSource | null;
};

/** The way of a day as a picture: numbered places with their names, a line for every way, a scale, north at the top. */
export function DayPicture(props: Props) {
  const { tiles } = props;
  return (
    <figure className="m-0">
      <DaySketch {...props} />
      {tiles ? <figcaption className="mt-1 text-ink-2 text-xs">{tiles.attribution}</figcaption> : null}
    </figure>
  );
}

/** The picture alone, for a figure with a caption of its own. */
export function DaySketch({ drawing, label, north, length, tiles }: Props) {
  const { width, height, frames, between } = drawing;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full text-xs"
      xmlns="http://www.w3.org/2000/svg"
    >
      {between.map((line) => (
        <Way key={keyOf(line)} line={line} />
      ))}
      {frames.map((frame) => (
        <FramePicture key={frame.top} frame={frame} width={width} north={north} length={length} tiles={tiles} />
      ))}
    </svg>
  );
}

type FrameProps = Omit<Props, "drawing" | "label"> & { frame: Drawn["frames"][number]; width: number };

function FramePicture({ frame, width, north, length, tiles }: FrameProps) {
  const { top, height, markers, lines, scale } = frame;
  return (
    <svg y={top} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect width={width} height={height} rx="4" className="fill-sunken stroke-line" />
      {tiles
        ? (frame.tiles ?? []).map(({ x, y, size, column, row, zoom }) => (
            <image
              key={`${column}/${row}`}
              href={addressOf(tiles, { column, row, zoom })}
              x={x}
              y={y}
              width={size}
              height={size}
              opacity="0.7"
            />
          ))
        : null}
      {lines.map((line) => (
        <Way key={keyOf(line)} line={line} />
      ))}
      {markers.map(({ number, at, label }) => (
        <g key={number}>
          <circle cx={at.x} cy={at.y} r={MARKER_RADIUS} className="fill-ink stroke-2 stroke-surface" />
          <text x={at.x} y={at.y + 4} textAnchor="middle" className="fill-on-ink font-bold">
            {number}
          </text>
          {label ? (
            <text
              {...alongside(label.box, at.x)}
              y={label.box.y + 12}
              paintOrder="stroke"
              className="fill-ink stroke-3 stroke-surface font-medium"
            >
              {label.text}
            </text>
          ) : null}
        </g>
      ))}
      {scale ? (
        <g>
          <path d={`M12 ${height - 16}v6h${scale.units}v-6`} className="fill-none stroke-[1.5] stroke-ink-2" />
          <text x={18 + scale.units} y={height - 8} paintOrder="stroke" className="fill-ink-2 stroke-3 stroke-surface">
            {length(scale.metres)}
          </text>
          <path d={`M${width - 16} ${height - 12}v-16m-4 5l4 -6l4 6`} className="fill-none stroke-[1.5] stroke-ink-2" />
          <text
            x={width - 26}
            y={height - 12}
            textAnchor="end"
            paintOrder="stroke"
            className="fill-ink-2 stroke-3 stroke-surface"
          >
            {north}
          </text>
        </g>
      ) : null}
    </svg>
  );
}

/** A name begins or ends at its marker where it stands beside it. */
function alongside({ x, width }: Box, marker: number): { x: number; textAnchor: "start" | "middle" | "end" } {
  if (x > marker) return { x, textAnchor: "start" };
  if (x + width < marker) return { x: x + width, textAnchor: "end" };
  return { x: x + width / 2, textAnchor: "middle" };
}

/** Walks are dotted, rides drawn through, and what leaves a frame is broken. */
function Way({ line: { from, to, mode, far } }: { line: Line }) {
  const dashes = far ? "10 8" : mode === "WALK" ? "1 6" : undefined;
  return (
    <path
      d={`M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`}
      strokeLinecap="round"
      strokeDasharray={dashes}
      className="fill-none stroke-[3] stroke-spruce"
    />
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

function keyOf({ from, to }: Line): string {
  return [from.x, from.y, to.x, to.y].map(round).join();
}

function addressOf(
  { template }: TileSource,
  { column, row, zoom }: { column: number; row: number; zoom: number },
): string {
  const values: Record<string, number> = { x: column, y: row, z: zoom };
  return template.replace(/\{([xyz])\}/g, (_, name: string) => String(values[name]));
}
