import { Fragment, type ReactNode } from "react";
import type { InlineRun } from "@/domain/report/blocks";
import { isShownGap } from "@/domain/report/preview";

type Props = { runs: readonly InlineRun[] };

/** Words of a report with what they are: hosts in the sans, people bold, links with their address on paper. */
export function Inline({ runs }: Props) {
  const seen = new Map<string, number>();
  return runs.map((run) => {
    const count = (seen.get(run.text) ?? 0) + 1;
    seen.set(run.text, count);
    return <Fragment key={`${run.text}-${count}`}>{marked(run)}</Fragment>;
  });
}

function marked(run: InlineRun): ReactNode {
  if (isShownGap(run))
    return <mark className="bg-ochre-tint px-1 font-sans text-[0.85em] text-ochre-ink">{run.text}</mark>;
  switch (run.mark) {
    case "host":
      return <span className="font-sans font-semibold text-[0.9em] tracking-[-0.008em]">{run.text}</span>;
    case "person":
      return <b className="font-strong">{run.text}</b>;
    case "project":
      return <cite className="italic">{run.text}</cite>;
    case "strong":
      return <strong className="font-strong">{run.text}</strong>;
    case "emphasis":
      return <em>{run.text}</em>;
    case "link":
      return run.href ? <ReportLink href={run.href}>{run.text}</ReportLink> : run.text;
    default:
      return run.text;
  }
}

/** A link in a report; on paper its address follows. */
export function ReportLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="break-words text-ink decoration-spruce decoration-2 print:after:font-normal print:after:content-['_('_attr(href)_')']"
    >
      {children}
    </a>
  );
}
