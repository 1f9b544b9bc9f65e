import type { ComponentProps, ElementType } from "react";

/** What draws a link: "a" in documents, the framework's link on desks. */
export type LinkElement = ElementType<ComponentProps<"a"> & { href: string }>;
