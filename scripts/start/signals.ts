/** When to stop. */

/**
 * Calls `stop` once, on Ctrl-C, on being told to end, and when npm, which started us through a shell that passes
 * nothing on, has been ended.
 */
export function onStop(stop: () => void): void {
  let stopped = false;
  const once = () => {
    if (!stopped) stop();
    stopped = true;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, once);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && once(), 500).unref();
}
