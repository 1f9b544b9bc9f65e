import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

const pill =
  "inline-flex min-h-11 shrink-0 items-center gap-2 rounded-md border border-control bg-surface px-3.5 font-medium text-base text-ink no-underline";

type RowProps = { icon: IconName; title: string; lang?: string | undefined; action?: ReactNode; children?: ReactNode };

/** One fact about an item: what it is, more about it, and what one can do with it. */
export function Row({ icon, title, lang, action, children }: RowProps) {
  return (
    <li className="grid grid-cols-[1.625rem_1fr_auto] items-start gap-x-2 border-line border-b pt-2.5 pb-3 leading-[1.3125rem]">
      <Icon name={icon} size={18} className="mt-0.5 text-ink-2" />
      <div className="min-w-0 wrap-anywhere">
        <b className="font-semibold">{title}</b>
        {children ? (
          <div lang={lang} className="whitespace-pre-line text-ink-2">
            {children}
          </div>
        ) : null}
      </div>
      {action}
    </li>
  );
}

type PillProps = { href: string; geo?: string | undefined; icon?: IconName; label?: string; children: ReactNode };

/** A link that leaves the page: to the map, the telephone, another site. */
export function PillLink({ href, geo, icon, label, children }: PillProps) {
  return (
    <a href={href} data-geo={geo} aria-label={label} rel="noreferrer" className={pill}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}
