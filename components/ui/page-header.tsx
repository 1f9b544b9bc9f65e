import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  title: ReactNode;
  /** A quiet line beside the title. */
  subtitle?: ReactNode;
  /** Where one came from, above the title. */
  above?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

/** The one h1 of a desk and what can be done on the whole page. */
export function PageHeader({ title, subtitle, above, actions, className }: Props) {
  return (
    <header className={classes("mb-[18px]", className)}>
      {above ? <div className="mb-1 text-ink-2 text-sm">{above}</div> : null}
      <div className="flex flex-wrap items-end gap-3">
        <div className="mr-auto flex min-w-0 flex-wrap items-baseline gap-x-2.5">
          <h1 className="wrap-anywhere m-0 min-w-0 font-bold text-[1.75rem] leading-[2.125rem] tracking-[-0.022em]">
            {title}
          </h1>
          {subtitle ? <p className="wrap-anywhere m-0 text-base text-ink-2">{subtitle}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2.5">{actions}</div> : null}
      </div>
    </header>
  );
}
