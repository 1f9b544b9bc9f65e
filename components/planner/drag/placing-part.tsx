import type { ReactNode } from "react";

/** A part of the placing panel under its heading. */
export function PlacingPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-line border-t py-3.5">
      <h3 className="m-0 mb-2 font-strong text-sm">{title}</h3>
      {children}
    </section>
  );
}
