import { classes } from "@/components/ui/classes";
import { headerHeight } from "./day-header";
import type { GridHours } from "./layout";
import { useScale } from "./scale";

/** Width of the hours beside the days, px; `w-11`. */
export const GUTTER = 44;

type Props = {
  hours: GridHours;
  /** Zone of the first day in words. */
  zone: { city: string; offset: string | null } | undefined;
  /** As the headers of the days. */
  tall?: boolean;
  /** Where the first hour stands, px. */
  top: number;
};

/** The hours beside the days, and whose clock they are read from. Only drawn: every item says its time itself. */
export function HoursGutter({ hours, zone, tall = false, top }: Props) {
  const scale = useScale();
  const full = Array.from({ length: (hours.to - hours.from) / 60 + 1 }, (_, index) => hours.from + index * 60);
  return (
    <div className="sticky left-0 z-20 w-11 shrink-0 bg-surface text-2xs text-ink-3">
      <div
        className={classes(
          "sticky top-0 z-10 flex flex-col justify-end border-line border-b bg-surface pr-1 pb-[7px] pl-0.5 text-right leading-[0.8125rem] tracking-[-0.02em]",
          headerHeight(tall),
        )}
      >
        {/* A name of two words has two lines; of a word that is too long as much as fits, and the rest on pointing. */}
        <span
          className="block max-h-[1.625rem] overflow-hidden text-ellipsis [overflow-wrap:normal]"
          title={zone?.city}
        >
          {zone?.city}
        </span>
        <span>{zone?.offset}</span>
      </div>
      <div aria-hidden="true" className="relative">
        {full.map((minute) => (
          <span
            key={minute}
            className="absolute right-2 -translate-y-1/2"
            style={{ top: top + (minute - hours.from) * scale.minute }}
          >
            {String((minute / 60) % 24).padStart(2, "0")}
          </span>
        ))}
      </div>
    </div>
  );
}
