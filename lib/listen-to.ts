/** Milliseconds until a stream that was refused is asked for again. */
const LISTEN_AGAIN = 10_000;

/**
 * Hears server-sent events in the browser. The browser itself reconnects a stream that broke; one that was refused (the
 * server restarts, say) is asked for again here.
 *
 * @returns ends it
 */
export function listenTo<News>(url: string, hear: (news: News) => void): () => void {
  let events: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    events = new EventSource(url);
    events.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as News);
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) again = setTimeout(open, LISTEN_AGAIN);
    };
  };
  open();
  return () => {
    clearTimeout(again);
    events.close();
  };
}
