import { formatRange } from "@/domain/clock";
import type { Placement } from "@/domain/suggest/task";
import { DropSlot } from "../drop-slot";
import { usePlanner } from "../planner-context";
import { useScale } from "../scale";

type Props = {
  placements: readonly Placement[];
  dayId: string;
  /** First minute of the grid, and where it begins, px. */
  from: number;
  top: number;
};

/** Where things are suggested to go, over the column of a day. The list beside the board says the same in words. */
export function ProposedSlots({ placements, dayId, from, top }: Props) {
  const { store } = usePlanner();
  const { minute } = useScale();
  return placements.map(({ itemId, dayId: on, startMinute }) => {
    const item = store.plan.items.find((one) => one.id === itemId);
    if (on !== dayId || !item) return null;
    const length = item.longestMinutes ?? item.durationMinutes ?? 0;
    return (
      <DropSlot
        key={itemId}
        title={item.title}
        time={formatRange(startMinute, startMinute + length)}
        style={{ top: top + (startMinute - from) * minute + 1, height: length * minute - 1 }}
      />
    );
  });
}
