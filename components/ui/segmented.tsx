import type { ReactNode } from "react";
import { classes } from "./classes";
import type { LinkElement } from "./link-element";

const pill =
  "inline-flex h-7 items-center gap-1.5 rounded-sm border-0 bg-transparent px-2.5 font-medium text-ink-2 text-sm no-underline transition-colors hover:bg-sunken hover:text-ink";
const chosen =
  "aria-pressed:bg-ink aria-pressed:text-on-ink aria-[current]:bg-ink aria-[current]:text-on-ink aria-[current]:hover:bg-ink";

type Choice<Value extends string> = { value: Value; label: ReactNode };

type SegmentedProps<Value extends string> = {
  /** What is chosen here, for people who listen. */
  label: string;
  choices: Choice<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
  className?: string;
};

/** Filter pills that act at once. Belongs to client components, because it takes a function. */
export function Segmented<Value extends string>({ label, choices, value, onChoose, className }: SegmentedProps<Value>) {
  return (
    <fieldset aria-label={label} className={classes("m-0 flex min-w-0 flex-wrap gap-1 border-0 p-0", className)}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          data-view={choice.value}
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
          className={`${pill} ${chosen}`}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}

type SegmentedNavProps = {
  label: string;
  links: { href: string; label: ReactNode; current?: boolean }[];
  as?: LinkElement;
  className?: string;
};

/** The same pills as links, for choices that have an address. */
export function SegmentedNav({ label, links, as: Anchor = "a", className }: SegmentedNavProps) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="m-0 flex list-none flex-wrap gap-1 p-0">
        {links.map((link) => (
          <li key={link.href}>
            <Anchor href={link.href} aria-current={link.current ? "page" : undefined} className={`${pill} ${chosen}`}>
              {link.label}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
