/** How another site shows a report inside its own page (oembed.com). Pure. */
import type { PublishedReport } from "@/domain/report/published";
import { xmlText } from "@/lib/xml";

/** Pixels a card takes when nobody asks for less. */
const usual = { width: 600, height: 340 };
const thumbnail = { width: 1200, height: 630 };

/** The report an address of this site leads to; null for every other address. */
export function reportAt(url: string, origin: string): { organisation: string; slug: string } | null {
  if (!URL.canParse(url)) return null;
  const asked = new URL(url);
  const [, organisation, slug] = /^\/o\/([a-z0-9-]+)\/reports\/([a-z0-9-]+)(?:\/card)?\/?$/.exec(asked.pathname) ?? [];
  return asked.origin === origin && organisation && slug ? { organisation, slug } : null;
}

/** The element that shows the card of a report on any page. */
export function embedding(
  { headline }: Pick<PublishedReport, "headline">,
  address: string,
  { width, height } = usual,
): string {
  return `<iframe src="${xmlText(address)}/card" width="${width}" height="${height}" title="${xmlText(headline)}" loading="lazy"></iframe>`;
}

type Asked = { address: string; origin: string; maxWidth: number | null; maxHeight: number | null };

/** The answer of type `rich`. */
export function oembedOf(report: PublishedReport, { address, origin, maxWidth, maxHeight }: Asked) {
  const size = {
    width: Math.min(usual.width, maxWidth ?? usual.width),
    height: Math.min(usual.height, maxHeight ?? usual.height),
  };
  const home = `${origin}/o/${report.organisation.slug}`;
  const fits = (maxWidth ?? thumbnail.width) >= thumbnail.width && (maxHeight ?? thumbnail.height) >= thumbnail.height;
  return {
    version: "1.0",
    type: "rich",
    title: report.headline,
    author_name: report.author ?? report.organisation.name,
    author_url: report.author ? undefined : home,
    provider_name: report.organisation.name,
    provider_url: home,
    cache_age: 3_600,
    // A picture larger than asked for may not be offered.
    ...(fits
      ? {
          thumbnail_url: `${address}/card.png`,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
    html: embedding(report, address, size),
    ...size,
  };
}
