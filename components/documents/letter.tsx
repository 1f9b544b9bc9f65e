import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { DocumentHeader } from "./document-header";
import { type LanguageChoice, LanguageSwitch } from "./language-switch";

type Props = {
  /** Who speaks here; see DocumentHeader. */
  from?: string;
  aside?: ReactNode;
  /** Narrow for one question, wide for two columns. */
  width?: "narrow" | "wide";
  languages: LanguageChoice;
  children: ReactNode;
};

/** The sheet of a letter-like document: sign-in, invitation, messages. */
export function Letter({ from, aside, width = "narrow", languages, children }: Props) {
  return (
    <div className="min-h-dvh bg-surface">
      <div className={classes("mx-auto px-5 pb-8 sm:px-10", width === "wide" ? "max-w-[70rem]" : "max-w-[35rem]")}>
        <DocumentHeader from={from} aside={aside} />
        <main>{children}</main>
        <footer className="mt-14 border-line border-t pt-2">
          <LanguageSwitch {...languages} />
        </footer>
      </div>
    </div>
  );
}

/** The one h1 of a letter. */
export function LetterTitle({ above, children }: { above?: ReactNode; children: ReactNode }) {
  return (
    <div className="mt-4 sm:mt-8">
      {above ? <p className="m-0 mb-2 text-ink-2 text-sm">{above}</p> : null}
      <h1 className="m-0 max-w-[20em] break-words font-bold text-[1.6875rem] leading-[1.9375rem] tracking-[-0.024em] sm:text-[2.25rem] sm:leading-[2.5625rem]">
        {children}
      </h1>
    </div>
  );
}
