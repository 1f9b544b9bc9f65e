import { publicFile } from "@/access/public-file";
import { ofPublished } from "@/app/(documents)/o/published";
import { drawCard } from "@/features/public-page/card-picture";
import { kickerOf } from "@/features/reports/kicker";
import { loadContent } from "@/features/reports/queries/published";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";

/** The picture of a published report for chats and networks; drawn once for each version. */
export const GET = ofPublished((request, { revisionId, contentHash }) => {
  const version = JSON.stringify(["card.png", revisionId, contentHash]);
  return publicFile(request, { contentType: "image/png", version }, async () => {
    const content = await loadContent({ revisionId });
    const t = translatorFor(firstLocale(content.language), "public-report");
    return drawCard(content, kickerOf(content, t));
  });
});
