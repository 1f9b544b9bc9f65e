/**
 * Writes into the text that an element holds already. Other text, as by `textContent`, would be another part of the page, for
 * which a browser of the Chromium family finds out anew what of all of it lies above what; of the same text only its place is
 * painted again.
 */
export function writeText(element: Element, text: string): void {
  const held = element.firstChild;
  if (!(held instanceof Text)) element.textContent = text;
  else if (held.data !== text) held.data = text;
}
