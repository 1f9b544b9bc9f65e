/** Milliseconds after which nobody waits for a frame any longer: a page in the background draws none. */
const AT_THE_LATEST = 150;

/** Waits until what is on its way to the screen is drawn: for work that what people see need not wait for. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
    setTimeout(done, AT_THE_LATEST);
  });
}
