"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { deskShape } from "./desk-shape";
import { DeskSkeleton } from "./desk-skeleton";

/** Milliseconds before a skeleton is worth more than the page one still looks at. */
const PATIENCE = 300;

type Pending = { begin: (href: string) => void; end: (href: string) => void };

const PendingContext = createContext<Pending | null>(null);
const HrefContext = createContext<string | null>(null);

/** Lets links below tell where somebody is going, and the content below show that it is on its way. */
export function PendingDesk({ children }: { children: ReactNode }) {
  const [href, setHref] = useState<string | null>(null);
  const pending = useMemo<Pending>(
    () => ({ begin: setHref, end: (ended) => setHref((now) => (now === ended ? null : now)) }),
    [],
  );
  return (
    <PendingContext value={pending}>
      <HrefContext value={href}>{children}</HrefContext>
    </PendingContext>
  );
}

/** For links: says that one is being followed, as long as it is. Without a `PendingDesk` above nothing happens. */
export function usePendingReport(href: string, following: boolean): void {
  const pending = useContext(PendingContext);
  useEffect(() => {
    if (!pending || !following) return;
    pending.begin(href);
    return () => pending.end(href);
  }, [following, href, pending]);
}

/**
 * What stands under the header of a desk. While the next desk is on its way longer than people bear to wait, its
 * outline stands here instead; what was here is only hidden, so that nothing typed is lost should they stay.
 */
export function DeskContent({ children }: { children: ReactNode }) {
  const t = useTranslations("desk");
  const href = useContext(HrefContext);
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (href === null) return setLate(null);
    const timer = setTimeout(() => setLate(href), PATIENCE);
    return () => clearTimeout(timer);
  }, [href]);
  return (
    <div id="content">
      <p role="status" className="sr-only">
        {late === null ? null : t("loading")}
      </p>
      {late === null ? null : <DeskSkeleton shape={deskShape(late)} />}
      <div hidden={late !== null}>{children}</div>
    </div>
  );
}
