"use client";

import Link, { useLinkStatus } from "next/link";
import { type ComponentProps, type ReactNode, useState } from "react";
import { usePendingReport } from "./pending-desk";

type Props = Omit<ComponentProps<typeof Link>, "href" | "prefetch"> & { href: string; children?: ReactNode };

/**
 * A link from desk to desk; while it is followed the desk shows that the next one is on its way. What it leads to is
 * fetched beforehand once somebody is about to follow it: a desk has dozens of links, and each change of its data would
 * fetch all of them anew.
 */
export function DeskLink({ href, children, ...rest }: Props) {
  const [near, setNear] = useState(false);
  const come = () => setNear(true);
  const leave = () => setNear(false);
  return (
    <Link
      onPointerEnter={come}
      onPointerLeave={leave}
      onFocus={come}
      onBlur={leave}
      {...rest}
      href={href}
      prefetch={near ? null : false}
    >
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
