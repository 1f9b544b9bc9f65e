import { classes } from "@/components/ui/classes";

/** How a block looks whose item is in hand: only where it stood. */
export const liftedLook =
  "border! border-control! border-dashed! bg-transparent! text-ink-3! before:hidden! shadow-none! **:text-ink-3!";

/** How a block looks that is chosen with others. */
export const selectedRing = "z-2 shadow-[0_0_0_2px_var(--color-spruce)]!";

/**
 * The ends of a block, to be pulled by a mouse that is over it, or by a finger once the block is chosen. Nothing for the keyboard or
 * for people who listen: Shift with the arrows does the same.
 */
export function EdgeHandles({ itemId, isChosen }: { itemId: string; isChosen: boolean }) {
  const handle = classes(
    "absolute inset-x-2 z-4 hidden h-2 cursor-ns-resize pointer-fine:group-hover/block:block",
    isChosen && grip,
  );
  return (
    <>
      <span
        aria-hidden="true"
        data-edge="start"
        data-of={itemId}
        className={classes(handle, "-top-1", isChosen && "pointer-coarse:-top-3")}
      />
      <span
        aria-hidden="true"
        data-edge="end"
        data-of={itemId}
        className={classes(handle, "-bottom-1", isChosen && "pointer-coarse:-bottom-3")}
      />
    </>
  );
}

const grip =
  "touch-none place-items-center after:h-1 after:w-8 after:rounded-full after:bg-spruce pointer-coarse:grid pointer-coarse:h-6";
