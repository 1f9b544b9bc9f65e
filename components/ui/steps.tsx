import type { ReactNode } from "react";
import { classes } from "./classes";
import { StatusGlyph, type Tone } from "./status-glyph";

type Step = { key: string; name: ReactNode; state: "done" | "current" | "ahead" };

type Props = {
  steps: Step[];
  /** What the steps lead to, for people who listen. */
  label: string;
  className?: string;
};

const tones: Record<Step["state"], Tone> = { done: "settled", current: "waiting", ahead: "idea" };

/** Stops on the way from the first step to the last. The current one is marked for listeners too. */
export function Steps({ steps, label, className }: Props) {
  return (
    <ol
      aria-label={label}
      className={classes("m-0 grid list-none auto-cols-fr grid-flow-col p-0 text-ink-2 text-xs", className)}
    >
      {steps.map((step, place) => (
        <li
          key={step.key}
          aria-current={step.state === "current" ? "step" : undefined}
          className="relative pt-[18px] aria-[current]:font-strong aria-[current]:text-ink"
        >
          {place < steps.length - 1 ? (
            <span
              aria-hidden="true"
              className={classes(
                "absolute top-[5px] right-0 left-3 h-0.5",
                step.state === "done" ? "bg-spruce" : "bg-line-strong",
              )}
            />
          ) : null}
          <StatusGlyph tone={tones[step.state]} className="absolute top-0 left-0" />
          {step.name}
        </li>
      ))}
    </ol>
  );
}
