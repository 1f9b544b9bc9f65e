/** Lets Directions open the phone's own map app where it has one; elsewhere the link goes to OpenStreetMap. */
export function preferOwnMaps(): void {
  const agent = navigator.userAgent;
  const scheme = /Android/.test(agent) ? "geo" : /iPhone|iPad/.test(agent) ? "maps" : null;
  if (!scheme) return;
  for (const element of document.querySelectorAll<HTMLElement>("[data-geo]")) {
    const { geo = "" } = element.dataset;
    const way = scheme === "geo" ? `geo:${geo}?q=${geo}` : `maps://?daddr=${geo}`;
    if (element instanceof HTMLAnchorElement) element.href = way;
    else element.dataset.way = way;
  }
}
