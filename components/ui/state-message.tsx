import type { ReactNode } from "react";
import { classes } from "./classes";

export type StateMessageProps = {
  title: ReactNode;
  /** Level of the title; 1 where the state is the whole page. */
  level?: 1 | 2 | 3;
  /** What happened, or what to do here. */
  children?: ReactNode;
  /** One or two buttons. */
  actions?: ReactNode;
  className?: string;
};

/** A drawing, a sentence and what to do next; drawn by `EmptyState` and `ErrorState`. */
export function StateMessage({
  drawing,
  title,
  level = 2,
  children,
  actions,
  className,
}: StateMessageProps & { drawing: ReactNode }) {
  const Title = `h${level}` as const;
  return (
    <div className={classes("mx-auto w-full max-w-[430px] px-9 py-10", className)}>
      <svg width="120" height="34" viewBox="0 0 120 34" aria-hidden="true" className="mb-3 block text-ink">
        {drawing}
      </svg>
      <Title className="m-0 font-strong text-lg">{title}</Title>
      {children ? <div className="mt-[5px] text-pretty text-base text-ink-2">{children}</div> : null}
      {actions ? <div className="mt-[15px] flex flex-wrap items-center gap-2.5">{actions}</div> : null}
    </div>
  );
}

/** A stop on the line. A dashed one is not there yet. */
export function Stop({ x, dashed = false }: { x: number; dashed?: boolean }) {
  return (
    <circle
      cx={x}
      cy="17"
      r="7"
      fill="var(--color-paper)"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray={dashed ? "3 2.5" : undefined}
    />
  );
}
