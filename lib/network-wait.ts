/** Milliseconds between two tries: 5, 10, then every 20 seconds. */
const PAUSES = [5_000, 10_000, 20_000] as const;

type Wait = { end: () => void; over: Promise<void> };

/** Milliseconds until the next try, after so many that failed. */
export function pauseBefore(tries: number): number {
  return PAUSES[Math.min(tries, PAUSES.length - 1)] ?? PAUSES[0];
}

/** Waits for the network to come back: until the browser says so, somebody presses, or it is time to try anyway. */
export function waitForNetwork(tries: number, target: Pick<Window, "addEventListener" | "removeEventListener">): Wait {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(() => end(), pauseBefore(tries));
    end = () => {
      clearTimeout(timer);
      target.removeEventListener("online", end);
      resolve();
    };
    target.addEventListener("online", end);
  });
  return { end: () => end(), over };
}
