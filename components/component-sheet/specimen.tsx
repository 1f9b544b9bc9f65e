import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { SectionRule } from "@/components/ui/section-rule";

const spans = {
  third: "lg:col-span-4",
  half: "lg:col-span-6",
  most: "lg:col-span-7",
  rest: "lg:col-span-5",
  full: "lg:col-span-12",
};

type CellProps = {
  /** Also the address of the section on this page. */
  id: string;
  title: string;
  span?: keyof typeof spans;
  children: ReactNode;
};

/** A part of the sheet under its rule. */
export function SheetCell({ id, title, span = "full", children }: CellProps) {
  return (
    <SectionRule id={id} title={title} className={classes("min-w-0 scroll-mt-4", spans[span])}>
      {children}
    </SectionRule>
  );
}

/** Something to see and what it is. */
export function Specimen({
  caption,
  className,
  children,
}: {
  caption: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <figure className={classes("m-0 min-w-0", className)}>
      {children}
      <figcaption className="mt-[5px] text-ink-3 text-xs">{caption}</figcaption>
    </figure>
  );
}

/** Things side by side, as many as have room. */
export function Line({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classes("flex flex-wrap items-center gap-2.5 not-first:mt-3", className)}>{children}</div>;
}
