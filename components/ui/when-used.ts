/** Does something once somebody does anything on the page. @returns what calls it off */
export function whenUsed(begin: () => void): () => void {
  const calledOff = new AbortController();
  const once = () => {
    calledOff.abort();
    begin();
  };
  const options = { capture: true, passive: true, signal: calledOff.signal };
  for (const event of ["pointerdown", "keydown"]) window.addEventListener(event, once, options);
  return () => calledOff.abort();
}
