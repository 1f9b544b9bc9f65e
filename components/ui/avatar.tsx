import { classes } from "./classes";

type Props = {
  name: string;
  /** a and b are people at work here now; none is anybody else. */
  colour?: "a" | "b" | "none";
  /** Says the name; leave out where the name stands beside it. */
  labelled?: boolean;
  className?: string;
};

const colours = {
  a: "bg-person-a text-on-ink",
  b: "bg-person-b text-on-ink",
  none: "bg-sunken text-ink-2 shadow-[inset_0_0_0_1px_var(--color-line-strong)]",
};

/** A person as initials in a disc. */
export function Avatar({ name, colour = "b", labelled = false, className }: Props) {
  const meaning = labelled ? { role: "img", "aria-label": name, title: name } : { "aria-hidden": true };
  return (
    <span
      {...meaning}
      className={classes(
        "inline-grid size-6.5 shrink-0 place-items-center rounded-full font-strong text-2xs leading-none",
        colours[colour],
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  );
}

/** First letters of the first and the last word: "Ștefania Maria Rusu" is "ȘR". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => Array.from(word ?? "")[0]?.toLocaleUpperCase() ?? "").join("");
}
