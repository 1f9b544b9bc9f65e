import "server-only";
import type { PublishedReport } from "@/domain/report/published";
import { drawPage } from "@/lib/typst";

/** More hosts than these have no room side by side. */
const STOPS = 6;

/**
 * The picture that chats and networks show for a report: whose it is, what it is, its headline, and the hosts as stops
 * of a line.
 *
 * @param kicker what it is, where and when, in words
 * @returns PNG, 1200 × 630 pixels
 */
export function drawCard(report: PublishedReport, kicker: string): Promise<Buffer> {
  const { language, organisation, headline } = report;
  const data = {
    language: language.split("-")[0],
    organisation: organisation.name,
    kicker,
    headline,
    stops: stopsOf(report),
  };
  return drawPage({ template: "features/public-page/card.typ", data, pictures: [] });
}

function stopsOf({ route }: PublishedReport): string[] {
  const hosts = [...new Set(route.flatMap((day) => day.stops.map((stop) => stop.host)))];
  return hosts.length <= STOPS ? hosts : [...hosts.slice(0, STOPS - 1), `+ ${hosts.length - STOPS + 1}`];
}
