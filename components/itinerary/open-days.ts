/** One day at a time: the switcher, and today first. */
import { dateAt } from "./moment";

export type Days = {
  /** Opens the day of an element and shows it. */
  reveal: (element: Element) => void;
  /** Says again which day is today; true when it is one of the trip. */
  mark: () => void;
};

const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];

export function openDays(words: Record<string, string>): Days {
  const links = all<HTMLAnchorElement>("[data-day]");
  const sections = all("[data-day-of]");
  const names = links.map((link) => link.firstElementChild?.textContent ?? "");

  const open = (place: number) => {
    for (const [other, section] of sections.entries()) section.toggleAttribute("data-open", other === place);
    for (const [other, link] of links.entries()) {
      if (other === place) link.setAttribute("aria-current", "date");
      else link.removeAttribute("aria-current");
    }
    links[place]?.scrollIntoView({ block: "nearest", inline: "center" });
  };
  const today = () =>
    sections.findIndex(
      ({ dataset: { offset } }, place) =>
        offset !== undefined && dateAt(Date.now() / 60_000, Number(offset)) === links[place]?.dataset.date,
    );
  const mark = () => {
    const present = today();
    for (const [place, link] of links.entries()) {
      const name = names[place] ?? "";
      const label = link.firstElementChild;
      if (label) label.textContent = place === present ? (words.today ?? "").replace("#", name) : name;
    }
  };
  const reveal = (element: Element) => {
    open(sections.findIndex((section) => section.contains(element)));
    element.scrollIntoView();
  };
  const follow = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target?.closest("[data-day-of]")) reveal(target);
    return target !== null;
  };

  for (const [place, link] of links.entries()) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      history.replaceState(null, "", link.hash);
      open(place);
    });
  }
  addEventListener("hashchange", follow);
  mark();
  if (!follow()) open(Math.max(0, today()));
  return { reveal, mark };
}
