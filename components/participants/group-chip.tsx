import { classes } from "@/components/ui/classes";

type Props = { letter: string; className?: string };

/** The letter of a group: A filled, B outlined, from C on filled with a bar. Its name stands beside it. */
export function GroupChip({ letter, className }: Props) {
  const look =
    letter === "A"
      ? "bg-ink text-on-ink"
      : letter === "B"
        ? "text-ink shadow-[inset_0_0_0_1.5px_var(--color-ink)]"
        : "bg-ink text-on-ink shadow-[inset_0_-3px_0_var(--color-ochre)]";
  return (
    <span
      aria-hidden="true"
      className={classes(
        "inline-grid size-4 shrink-0 place-items-center rounded-[3px] font-bold text-2xs leading-none",
        look,
        className,
      )}
    >
      {letter}
    </span>
  );
}
