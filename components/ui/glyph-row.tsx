import type { ReactNode } from "react";
import { classes } from "./classes";
import { StatusGlyph, type Tone } from "./status-glyph";

type Props = {
  tones: Tone[];
  /** The same in words, such as "5/7 confirmed". */
  children: ReactNode;
  /** Width of a glyph in px. */
  size?: number;
  /** Puts the words under the glyphs, as in lists. */
  stacked?: boolean;
  className?: string;
};

/** One glyph per thing, followed by the count in words. */
export function GlyphRow({ tones, children, size = 13, stacked = false, className }: Props) {
  const glyphs = inOrder(tones);
  return (
    <span className={classes("inline-flex", stacked ? "mt-1 flex-col gap-[5px]" : "items-center gap-2", className)}>
      {glyphs.length > 0 ? (
        <span className="inline-flex min-h-[13px] flex-wrap items-center gap-[3px]">
          {glyphs.map(({ key, tone }) => (
            <StatusGlyph key={key} tone={tone} size={size} />
          ))}
        </span>
      ) : null}
      <span className="font-strong">{children}</span>
    </span>
  );
}

const order: Tone[] = ["settled", "waiting", "idea", "refused", "problem", "none"];

/** Most certain first, so that equal pictures mean equal states. */
function inOrder(tones: Tone[]): { key: string; tone: Tone }[] {
  return order.flatMap((tone) =>
    tones.filter((one) => one === tone).map((_, count) => ({ key: `${tone}-${count}`, tone })),
  );
}
