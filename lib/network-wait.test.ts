import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { waitForNetwork } from "./network-wait";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Whether the wait is over by now. */
async function isOver(wait: { over: Promise<void> }): Promise<boolean> {
  const open = Symbol("open");
  return (await Promise.race([wait.over, Promise.resolve().then(() => open)])) !== open;
}

it("tries again as soon as the browser has a network", async () => {
  const browser = new EventTarget();
  const wait = waitForNetwork(0, browser);

  expect(await isOver(wait)).toBe(false);
  browser.dispatchEvent(new Event("online"));

  expect(await isOver(wait)).toBe(true);
});

it.each([
  [0, 5_000],
  [1, 10_000],
  [2, 20_000],
  [9, 20_000],
])("after %i tries in vain tries again in %i ms by itself", async (tries, pause) => {
  const wait = waitForNetwork(tries, new EventTarget());

  vi.advanceTimersByTime(pause - 1);
  expect(await isOver(wait)).toBe(false);
  vi.advanceTimersByTime(1);

  expect(await isOver(wait)).toBe(true);
});

it("tries again at once when somebody presses", async () => {
  const wait = waitForNetwork(2, new EventTarget());

  wait.end();

  expect(await isOver(wait)).toBe(true);
});
