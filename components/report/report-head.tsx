import { FeedLinks } from "@/components/organisation/feed-links";
import type { PublishedReport } from "@/domain/report/published";
import { kickerOf } from "@/features/reports/kicker";
import type { Translate } from "@/lib/messages";
import { cardHeight, cardWidth } from "./card-size";
import { descriptionOf } from "./description";
import type { Alternate } from "./masthead";
import { structuredData } from "./structured-data";

type Props = {
  report: PublishedReport;
  address: string;
  /** Where this site is, without a slash at the end. */
  origin: string;
  alternates: readonly Alternate[];
  publishedAt: string;
  /** Text in the language of the report. */
  t: Translate<"public-report">;
};

/** What search engines, chats and other sites show of a report. */
export function ReportHead({ report, address, origin, alternates, publishedAt, t }: Props) {
  const description = descriptionOf(report);
  const card = `${address}/card.png`;
  const pictured = `${kickerOf(report, t)}: ${report.headline}`;
  const oembed = `${origin}/oembed?${new URLSearchParams({ url: address, format: "json" })}`;
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      <Languages alternates={alternates} origin={origin} />
      {report.author ? <meta name="author" content={report.author} /> : null}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={report.headline} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={report.organisation.name} />
      <meta property="og:locale" content={openGraphLocale(report.language)} />
      {alternates
        .filter((one) => !one.current)
        .map((one) => (
          <meta key={one.href} property="og:locale:alternate" content={openGraphLocale(one.language)} />
        ))}
      <meta property="og:image" content={card} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(cardWidth)} />
      <meta property="og:image:height" content={String(cardHeight)} />
      <meta property="og:image:alt" content={pictured} />
      <meta property="article:published_time" content={report.date} />
      <meta property="article:modified_time" content={publishedAt} />
      {report.topics?.slice(0, 20).map((topic) => (
        <meta key={topic} property="article:tag" content={topic} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={report.headline} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={card} />
      <meta name="twitter:image:alt" content={pictured} />
      <link rel="alternate" type="application/json+oembed" title={report.headline} href={oembed} />
      <FeedLinks organisation={report.organisation} origin={origin} />
      <script type="application/ld+json">{structuredData(report, { address, origin, card, publishedAt })}</script>
    </>
  );
}

/** The same report in other languages, and the one for readers of none of them: English if there is one. */
function Languages({ alternates, origin }: { alternates: readonly Alternate[]; origin: string }) {
  if (alternates.length <= 1) return null;
  const forOthers = alternates.find((one) => one.language === "en") ?? alternates[0];
  return (
    <>
      {alternates.map((one) => (
        <link key={one.href} rel="alternate" hrefLang={one.language} href={`${origin}${one.href}`} />
      ))}
      {forOthers ? <link rel="alternate" hrefLang="x-default" href={`${origin}${forOthers.href}`} /> : null}
    </>
  );
}

/** Open Graph wants a country with every language; where we know of none it gets the language alone. */
function openGraphLocale(language: string): string {
  return { en: "en_GB", ro: "ro_RO", nb: "nb_NO" }[language] ?? language.replace("-", "_");
}
