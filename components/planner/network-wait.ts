/** Milliseconds between two tries: 5, 10, then every 20 seconds. */
const PAUSES = [5_000, 10_000, 20_000] as const;

type Wait = { end: () => void; over: Promise<void> };

/** Waits for the network to come back: until the browser says so, somebody presses, or it is time to try anyway. */
export function waitForNetwork(tries: number, target: Pick<Window, "addEventListener" | "removeEventListener">): Wait {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    const pause = PAUSES[Math.min(tries, PAUSES.length - 1)];
    const timer = setTimeout(() => end(), pause);
    end = () => {
      clearTimeout(timer);
      target.removeEventListener("online", end);
      resolve();
    };
    target.addEventListener("online", end);
  });
  return { end: () => end(), over };
}
