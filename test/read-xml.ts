/** Reads well-formed XML as a test needs it: elements, attributes, text. Strict: what XML does not allow throws. */

export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Of this element alone. */
  text: string;
};

const name = "[A-Za-z_][\\w.:-]*";
const tag = new RegExp(`^<(/?)(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`);
const attribute = new RegExp(`(${name})="([^"<]*)"`, "g");
const allowed = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** @throws {SyntaxError} for what a parser of feeds would refuse */
export function readXml(source: string): XmlElement {
  if (!allowed.test(source)) throw new SyntaxError("A character that XML cannot hold");
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  let rest = source.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/, "");
  while (rest !== "") {
    const here = open.at(-1) ?? root;
    if (!rest.startsWith("<")) {
      const end = rest.indexOf("<") < 0 ? rest.length : rest.indexOf("<");
      here.text += plain(rest.slice(0, end));
      rest = rest.slice(end);
      continue;
    }
    const [whole, closing, tagName = "", attributes = "", empty] = tag.exec(rest) ?? [];
    if (!whole) throw new SyntaxError(`Not a tag: ${rest.slice(0, 40)}`);
    rest = rest.slice(whole.length);
    if (closing) {
      if (open.pop()?.name !== tagName) throw new SyntaxError(`${tagName} is closed but not open`);
      continue;
    }
    const pairs = [...attributes.matchAll(attribute)].map(([, key = "", value = ""]) => [key, plain(value)]);
    const element: XmlElement = { name: tagName, attributes: Object.fromEntries(pairs), children: [], text: "" };
    here.children.push(element);
    if (!empty) open.push(element);
  }
  const [document, ...more] = root.children;
  if (open.length !== 1 || !document || more.length > 0 || root.text.trim()) throw new SyntaxError("Not one document");
  return document;
}

function plain(text: string): string {
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/.test(text)) throw new SyntaxError(`A bare & in ${text}`);
  return text.replace(/&(#x?([0-9a-f]+)|\w+);/g, (_, word: string, code?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, word.startsWith("#x") ? 16 : 10)) : (entities[word] ?? ""),
  );
}

/** The element and everything below it, in order of reading. */
export function within(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(within)];
}

/** The text of the element with that of everything below it, the element's own first. */
export function wholeText(element: XmlElement): string {
  return within(element)
    .map((one) => one.text)
    .join("");
}

/** The children of this name. */
export function all(element: XmlElement, childName: string): XmlElement[] {
  return element.children.filter((child) => child.name === childName);
}

/** The text of the one child of this name; null when there is none. */
export function textOf(element: XmlElement, childName: string): string | null {
  const [child, ...more] = all(element, childName);
  if (more.length > 0) throw new SyntaxError(`More than one ${childName}`);
  return child?.text ?? null;
}
