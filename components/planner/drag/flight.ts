/** Something that moves over the board without the board being put together anew. */

export type Flight = {
  of: HTMLElement;
  /** Puts it so many pixels right and down of where it stands. */
  to(x: number, y: number): void;
};

/** Pixels it can be moved to either side, more than any window is wide. */
const REACH = 16_384;

/**
 * Moves an element by paused animations, one for each direction, whose time is its place. A transform in its style would
 * have the same look; but for a browser of the Chromium family every change of that is a reason to find out again which of
 * the thousands of parts of the page lie above which, and that takes longer than anything else in a move.
 */
export function inFlight(element: HTMLElement): Flight {
  const known = flights.get(element);
  if (known) return known;
  const across = along(element, (length) => `${length}px 0`);
  const down = along(element, (length) => `0 ${length}px`);
  const flight: Flight = {
    of: element,
    to(x, y) {
      put(across, x);
      put(down, y);
    },
  };
  flights.set(element, flight);
  return flight;
}

/** What moves an element adds up: two flights would take it twice as far. */
const flights = new WeakMap<HTMLElement, Flight>();

function put(animation: Animation, place: number): void {
  if (animation.currentTime !== place + REACH) animation.currentTime = place + REACH;
}

/** An animation with a millisecond for each pixel; added to the other one. */
function along(element: HTMLElement, place: (length: number) => string): Animation {
  const way = [{ translate: place(-REACH) }, { translate: place(REACH) }];
  const animation = new Animation(
    new KeyframeEffect(element, way, { duration: 2 * REACH, fill: "both", composite: "add" }),
  );
  animation.pause();
  return animation;
}
