import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  title: ReactNode;
  /** Id of the title, for `aria-labelledby`. */
  id?: string;
  level?: 2 | 3 | 4;
  /** Stands at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
};

/** A section under a rule: rules and space instead of cards. */
export function SectionRule({ title, id, level = 2, aside, children, className }: Props) {
  const Title = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={classes("border-line-strong border-t pt-2.5", className)}>
      <div className="mb-3.5 flex items-baseline justify-between gap-3">
        <Title id={id} className="wrap-anywhere m-0 min-w-0 font-strong text-sm">
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
