"use client";

import Link, { useLinkStatus } from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { usePendingReport } from "./pending-desk";

type Props = Omit<ComponentProps<typeof Link>, "href"> & { href: string; children?: ReactNode };

/** A link from desk to desk; while it is followed the desk shows that the next one is on its way. */
export function DeskLink({ href, children, ...rest }: Props) {
  return (
    <Link {...rest} href={href}>
      {children}
      <Report href={href} />
    </Link>
  );
}

function Report({ href }: { href: string }): null {
  const { pending } = useLinkStatus();
  usePendingReport(href, pending);
  return null;
}
