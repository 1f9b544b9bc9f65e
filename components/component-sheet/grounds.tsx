const colours = [
  ["paper", "background", "bg-paper"],
  ["surface", "sheets", "bg-surface"],
  ["sunken", "wells", "bg-sunken"],
  ["line", "hairline", "bg-line"],
  ["control", "outlines", "bg-control"],
  ["ink-3", "tertiary", "bg-ink-3"],
  ["ink-2", "secondary", "bg-ink-2"],
  ["ink", "text, now", "bg-ink"],
  ["spruce", "settled", "bg-spruce"],
  ["spruce-tint", "", "bg-spruce-tint"],
  ["ochre", "waiting", "bg-ochre"],
  ["ochre-tint", "", "bg-ochre-tint"],
  ["vermilion", "does not work", "bg-vermilion"],
  ["vermilion-tint", "", "bg-vermilion-tint"],
  ["focus", "keyboard", "bg-focus"],
  ["person-a", "presence", "bg-person-a"],
  ["person-b", "presence", "bg-person-b"],
  ["talk", "spine", "bg-talk"],
  ["talk-tint", "", "bg-talk-tint"],
  ["panel", "spine", "bg-panel"],
  ["panel-tint", "", "bg-panel-tint"],
  ["meal", "spine", "bg-meal"],
  ["meal-tint", "", "bg-meal-tint"],
  ["social", "spine", "bg-social"],
  ["social-tint", "", "bg-social-tint"],
  ["line-strong", "section rule", "bg-line-strong"],
  ["spruce-strong", "pressed", "bg-spruce-strong"],
  ["spruce-line", "", "bg-spruce-line"],
  ["ochre-ink", "words", "bg-ochre-ink"],
  ["ochre-line", "", "bg-ochre-line"],
  ["vermilion-ink", "words", "bg-vermilion-ink"],
  ["vermilion-line", "", "bg-vermilion-line"],
] as const;

/** Every colour by its name and meaning. */
export function Grounds() {
  return (
    <ul className="m-0 grid list-none grid-cols-4 gap-2.5 p-0 sm:grid-cols-8">
      {colours.map(([name, meaning, ground]) => (
        <li key={name} className="min-w-0 text-xs">
          <span
            className={`mb-[5px] block h-11 rounded-sm shadow-[inset_0_0_0_1px_color-mix(in_srgb,var(--color-ink)_14%,transparent)] ${ground}`}
          />
          <span className="block break-words">{name}</span>
          <span className="block text-ink-3">{meaning}</span>
        </li>
      ))}
    </ul>
  );
}

const lines = [
  ["Reisebrev, Cluj–Oslo", "Newsreader 44/48, 480", "font-headline font-serif text-3xl"],
  ["Hva vi lærte, ce am învățat", "Newsreader 20/32", "font-serif text-lg leading-8"],
  ["Institute for Cancer Research", "Schibsted 24/30, 700", "font-bold text-xl"],
  ["Møt oss ved hovedinngangen. Ne vedem la intrare.", "15/23", "text-base"],
  ["Ștefania Rusu, Håvard Bjor, Bærum, Târgu Mureș", "13/20", "text-sm"],
] as const;

/** The two typefaces in the sizes that carry a page. */
export function TypeScale() {
  return (
    <ul className="m-0 grid list-none gap-[7px] p-0">
      {lines.map(([words, size, look]) => (
        <li key={size} className="flex flex-wrap items-baseline gap-x-3.5">
          <span className={`min-w-0 ${look}`}>{words}</span>
          <span className="ml-auto text-ink-3 text-xs">{size}</span>
        </li>
      ))}
    </ul>
  );
}
