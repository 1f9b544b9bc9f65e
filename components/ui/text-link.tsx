import type { ComponentProps } from "react";
import { classes } from "./classes";
import type { LinkElement } from "./link-element";

type Props = ComponentProps<"a"> & { href: string; as?: LinkElement };

/** A link in running text or alone. */
export function TextLink({ as: Anchor = "a", className, ...rest }: Props) {
  return <Anchor {...rest} className={classes("font-medium text-ink underline hover:decoration-2", className)} />;
}
