import type { PublishedBlock, PublishedPicture, PublishedReport } from "@/domain/report/published";
import { pictureAddress } from "@/lib/picture-address";
import { descriptionOf } from "./description";

type Place = {
  /** The report's own address. */
  address: string;
  /** Where this site is, without a slash at the end. */
  origin: string;
  /** Address of the picture drawn for it. */
  card: string;
  /** ISO instant. */
  publishedAt: string;
};

/**
 * What machines are told of a report, by schema.org: an article, and the event it is about where its dates may be told.
 *
 * @returns JSON that can stand in a `script` element: a text with "</script>" in it does not end it
 */
export function structuredData(report: PublishedReport, { address, origin, card, publishedAt }: Place): string {
  const publisher = {
    "@type": "Organization",
    name: report.organisation.name,
    url: `${origin}/o/${report.organisation.slug}`,
  };
  const picture = leadingPicture(report);
  const data = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: report.headline,
    description: descriptionOf(report),
    inLanguage: report.language,
    datePublished: report.date,
    dateModified: publishedAt,
    author: report.author ? { "@type": "Person", name: report.author } : publisher,
    publisher,
    image: [...(picture ? [`${origin}${pictureAddress(picture, 1280)}`] : []), card],
    mainEntityOfPage: address,
    keywords: report.topics?.length ? report.topics : undefined,
    about: eventOf(report, publisher),
    funder: report.funders.map((funder) => ({
      "@type": "Organization",
      name: [funder.name, funder.period].filter(Boolean).join(" "),
    })),
  };
  return JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

/** An event without a date is none to schema.org. */
function eventOf({ kicker: { tripTitle, city, country, dates } }: PublishedReport, organizer: object) {
  if (!dates) return undefined;
  return {
    "@type": "Event",
    name: tripTitle,
    startDate: dates.from,
    endDate: dates.to,
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "Place",
      name: city,
      address: { "@type": "PostalAddress", addressLocality: city, addressCountry: country ?? undefined },
    },
    organizer,
  };
}

function leadingPicture(report: PublishedReport): PublishedPicture | null {
  const blocks: PublishedBlock[] = report.sections.flatMap((section) => section.blocks);
  const figure = blocks.find((block) => block.type === "figure");
  return figure?.type === "figure" ? figure.picture : null;
}
