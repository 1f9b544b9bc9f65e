import { ButtonLink } from "./button";
import type { LinkElement } from "./link-element";

type Props = {
  label: string;
  /** Where one is, such as "Page 2 of 8". */
  place?: string;
  /** Address of the page before or after; null where there is none. */
  before: { href: string | null; label: string };
  after: { href: string | null; label: string };
  as?: LinkElement;
};

/** From page to page of a long list. Draws nothing when there is only one. */
export function Pager({ label, place, before, after, as }: Props) {
  if (!before.href && !after.href) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center gap-3 text-sm">
      {before.href ? (
        <ButtonLink as={as} href={before.href} icon="chevron-left">
          {before.label}
        </ButtonLink>
      ) : null}
      {place ? <span className="text-ink-2">{place}</span> : null}
      {after.href ? (
        <ButtonLink as={as} href={after.href} icon="chevron-right">
          {after.label}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
