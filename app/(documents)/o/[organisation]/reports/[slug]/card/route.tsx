import { documentResponse } from "@/access/document";
import { ofPublished, siteOrigin } from "@/app/(documents)/o/published";
import { ReportCard } from "@/components/report-card/report-card";
import { loadContent } from "@/features/reports/queries/published";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";

/** A published report as a card that other sites may show in a frame. It is the same for everybody. */
export const GET = ofPublished((request, { revisionId, contentHash, path }) => {
  const address = `${siteOrigin()}${path}`;
  const version = JSON.stringify(["card", revisionId, contentHash, address]);
  return documentResponse(request, { cache: "public", version }, async () => {
    const content = await loadContent({ revisionId });
    const t = translatorFor(firstLocale(content.language), "public-report");
    return {
      name: "report-card",
      lang: content.language,
      title: `${content.headline} · ${content.organisation.name}`,
      head: (
        <>
          <meta name="robots" content="noindex" />
          <link rel="canonical" href={address} />
        </>
      ),
      body: <ReportCard report={content} address={address} t={t} />,
      framed: true,
    };
  });
});
