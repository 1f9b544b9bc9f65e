import type { ReactNode } from "react";
import { Logo } from "@/components/ui/logo";

type Props = {
  /** Who speaks here: the organisation. Without one it is Sojourn itself. */
  from?: string;
  /** A quiet line at the right. */
  aside?: ReactNode;
};

/** The line above a letter-like document: who it is from, and that no account is needed. */
export function DocumentHeader({ from, aside }: Props) {
  return (
    <header className="flex min-h-13 items-center justify-between gap-4 border-line border-b py-2 text-sm sm:min-h-16">
      {from ? (
        <b className="min-w-0 font-strong text-base">{from}</b>
      ) : (
        <a href="/" className="text-ink no-underline">
          <Logo word="Sojourn" />
        </a>
      )}
      {aside ? (
        <span className="flex items-center gap-1.5 text-right text-ink-3">
          {from ? <Logo size={14} /> : null}
          {aside}
        </span>
      ) : null}
    </header>
  );
}
