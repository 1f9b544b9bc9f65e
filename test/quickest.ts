/** @returns milliseconds of the quickest of some runs: what else the machine does makes runs longer, and none of them shorter */
export function quickest(run: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...times);
}
