/** Characters that XML 1.0 cannot hold, not even written as a number (XML 1.0, 2.2): most controls and half surrogates. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands between tags or in an attribute of XML; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(impossible, "").replace(/[&<>"']/g, (character) => names[character] ?? "");
}

/** One element. Attributes and children that are null are left out; text of children is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly (string | null)[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(value ?? "")}"`)
    .join("");
  const inner = children.filter((child) => child !== null).join("");
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}
