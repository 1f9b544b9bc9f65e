import { feedAnswer } from "@/app/(documents)/o/feed-answer";
import { atomFeed } from "@/features/public-page/feeds";

/** What an organisation published, as Atom. */
export const GET = feedAnswer({ contentType: "application/atom+xml; charset=utf-8", write: atomFeed });
