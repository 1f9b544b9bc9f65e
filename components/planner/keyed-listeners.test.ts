import { expect, it, vi } from "vitest";
import { createKeyedListeners } from "./keyed-listeners";

it("tells only who listens to an item, and each once", () => {
  const listeners = createKeyedListeners();
  const [one, both] = [vi.fn(), vi.fn()];
  listeners.add(["a"], one);
  listeners.add(["a", "b"], both);

  listeners.tell(["b"]);
  listeners.tell(new Set(["a", "b", "c"]));

  expect([one, both].map((listener) => listener.mock.calls.length)).toEqual([1, 2]);
});

it("tells nobody who has left, and those who stay", () => {
  const listeners = createKeyedListeners();
  const [gone, here] = [vi.fn(), vi.fn()];
  const leave = listeners.add(["a", "b"], gone);
  listeners.add(["a"], here);
  leave();

  listeners.tell(["a", "b"]);

  expect(gone).not.toHaveBeenCalled();
  expect(here).toHaveBeenCalledOnce();
});
