import { feedAnswer } from "@/app/(documents)/o/feed-answer";
import { jsonFeed } from "@/features/public-page/feeds";

/** What an organisation published, as JSON Feed. */
export const GET = feedAnswer({ contentType: "application/feed+json; charset=utf-8", write: jsonFeed });
