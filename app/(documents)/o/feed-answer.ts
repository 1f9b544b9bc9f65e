import { publicFile } from "@/access/public-file";
import { orNothing } from "@/app/(documents)/messages";
import { loadContents } from "@/features/public-page/contents";
import { type Feed, newest } from "@/features/public-page/feeds";
import { findPublicPage, loadPublishedReports } from "@/features/public-page/queries";
import { env } from "@/lib/env";

type Context = { params: Promise<{ organisation: string }> };
type Kind = { contentType: string; write: (feed: Feed) => string };

/** A route handler that answers one kind of feed of an organisation; any site may read it. */
export function feedAnswer({ contentType, write }: Kind) {
  return (request: Request, { params }: Context): Promise<Response> =>
    orNothing(request, async () => {
      const page = await findPublicPage((await params).organisation);
      const { origin } = new URL(env().BASE_URL);
      const version = JSON.stringify(["feed", contentType, page, origin]);
      const headers = { "Access-Control-Allow-Origin": "*" };
      return publicFile(request, { contentType, version, headers }, async () => {
        const reports = newest(await loadPublishedReports(page));
        return write({ page, reports, contents: await loadContents(reports, origin), origin });
      });
    });
}
