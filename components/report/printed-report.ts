import { pageStyle } from "@/components/programme/page-style";
import type { PublishedReport } from "@/domain/report/published";
import { shortened } from "@/domain/shortened";

/** CSS of the page on paper: room around the text, and at the foot of every page whose report it is and which page. */
export function printedReport({ organisation, headline }: PublishedReport): string {
  return pageStyle({ left: shortened(`${organisation.name}: ${headline}`, 90), page: "{page} / {pages}" });
}
