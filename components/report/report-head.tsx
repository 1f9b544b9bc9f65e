import type { PublishedBlock, PublishedReport } from "@/domain/report/published";
import type { Alternate } from "./masthead";

type Props = {
  report: PublishedReport;
  address: string;
  /** Where this site is, without a slash at the end. */
  origin: string;
  alternates: readonly Alternate[];
  publishedAt: string;
};

/** What search engines and chats show of a report. */
export function ReportHead({ report, address, origin, alternates, publishedAt }: Props) {
  const description = descriptionOf(report);
  const picture = leadingPicture(report);
  const image = picture ? `${origin}/pictures/${picture.id}/1280` : null;
  return (
    <>
      {description ? <meta name="description" content={description} /> : null}
      <link rel="canonical" href={address} />
      {alternates.length > 1
        ? alternates.map((one) => (
            <link key={one.href} rel="alternate" hrefLang={one.language} href={`${origin}${one.href}`} />
          ))
        : null}
      {report.author ? <meta name="author" content={report.author} /> : null}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={report.headline} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={report.organisation.name} />
      <meta property="og:locale" content={report.language.replace("-", "_")} />
      <meta property="article:published_time" content={publishedAt} />
      {image ? <meta property="og:image" content={image} /> : null}
      {image && picture?.alt ? <meta property="og:image:alt" content={picture.alt} /> : null}
      <script type="application/ld+json">{structuredData(report, { address, origin, image, publishedAt })}</script>
    </>
  );
}

function structuredData(
  report: PublishedReport,
  {
    address,
    origin,
    image,
    publishedAt,
  }: { address: string; origin: string; image: string | null; publishedAt: string },
): string {
  const publisher = {
    "@type": "Organization",
    name: report.organisation.name,
    url: `${origin}/o/${report.organisation.slug}`,
  };
  const data = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: report.headline,
    description: descriptionOf(report) ?? undefined,
    inLanguage: report.language,
    datePublished: report.date,
    dateModified: publishedAt,
    author: report.author ? { "@type": "Person", name: report.author } : publisher,
    publisher,
    image: image ?? undefined,
    mainEntityOfPage: address,
    funder: report.funders.map((funder) => ({
      "@type": "Organization",
      name: [funder.name, funder.period].filter(Boolean).join(" "),
    })),
  };
  // A text with "</script>" in it must not end the element.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function descriptionOf(report: PublishedReport): string | null {
  const text = report.standfirst?.trim();
  if (!text) return null;
  return text.length <= 300 ? text : `${text.slice(0, 297).replace(/\s+\S*$/, "")}…`;
}

function leadingPicture(report: PublishedReport) {
  const blocks: PublishedBlock[] = report.sections.flatMap((section) => section.blocks);
  const figure = blocks.find((block) => block.type === "figure");
  return figure?.type === "figure" ? figure.picture : null;
}
