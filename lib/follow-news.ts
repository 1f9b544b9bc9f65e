import "server-only";
import { type Channel, listen } from "./notifications";

/** Milliseconds after which one looks again although nothing was heard: some leave without a word. */
const LOOK_AGAIN = 30_000;

type Following<News> = {
  /** How things stood when the reader began to watch. */
  now: News;
  look: () => Promise<News>;
  /** What may change them, and whether a word on that channel is about these. */
  channels: Partial<Record<Channel, (payload: string) => boolean>>;
  /** Whether the reader is to hear of it. */
  isNew: (news: News, told: News) => boolean;
  tell: (news: News) => void;
};

/**
 * Looks how things stand whenever something may have changed, one look after the other, and tells what is new. A look that
 * fails tells nothing; the next one makes up for it.
 *
 * @returns ends it
 */
export function followNews<News>({ now, look, channels, isNew, tell }: Following<News>): () => void {
  let told = now;
  let looks: Promise<void> = Promise.resolve();
  let ended = false;
  let waiting = false;
  const lookAgain = () => {
    // A look that has not begun yet will see this change too.
    if (waiting) return;
    waiting = true;
    looks = looks.then(async () => {
      waiting = false;
      const news = ended ? told : await look().catch(() => told);
      if (ended || !isNew(news, told)) return;
      told = news;
      tell(news);
    });
  };
  const ends = Object.entries(channels).map(([channel, concerns]) =>
    listen(channel as Channel, (payload) => {
      if (payload === null || concerns(payload)) lookAgain();
    }),
  );
  const again = setInterval(lookAgain, LOOK_AGAIN);
  return () => {
    ended = true;
    clearInterval(again);
    for (const end of ends) end();
  };
}
