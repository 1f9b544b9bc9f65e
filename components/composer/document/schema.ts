/**
 * The report as one ProseMirror document. Every child of the document is one block of the report and carries what a
 * block has beside its words; the blocks stay the stored truth (docs/decisions/0017-the-document-editor.md).
 */
import { getSchema, Mark, Node } from "@tiptap/core";
import { inlineMarks } from "@/domain/report/blocks";

/** Attributes of every block: see `BlockBase` of domain/report/blocks.ts. */
const shared = { id: null, section: null, source: null, composedHash: null, edited: false };

/** What the clipboard keeps of a block: all attributes as JSON. */
const packed = "data-report-block";

function attributes(own: Record<string, unknown> = {}) {
  return () =>
    Object.fromEntries(
      Object.entries({ ...shared, ...own }).map(([name, value]) => [
        name,
        {
          default: value,
          parseHTML: (element: HTMLElement) => unpacked(element)[name] ?? value,
          rendered: false,
        },
      ]),
    );
}

function unpacked(element: HTMLElement): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(element.getAttribute(packed) ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const pack = (attrs: Record<string, unknown>) => ({ [packed]: JSON.stringify(attrs) });
const inside = (tag: string, kind: string) => [{ tag: `${tag}[${packed}][data-block="${kind}"]` }];

const paragraph = Node.create({
  name: "paragraph",
  priority: 1000,
  group: "block",
  content: "inline*",
  addAttributes: attributes(),
  parseHTML: () => [...inside("p", "paragraph"), { tag: "p" }],
  renderHTML: ({ node }) => ["p", { "data-block": "paragraph", ...pack(node.attrs) }, 0],
});

const heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: attributes({ level: 3 }),
  parseHTML: () => [{ tag: `h2[${packed}]` }, { tag: `h3[${packed}]` }],
  renderHTML: ({ node }) => [`h${node.attrs.level === 2 ? 2 : 3}`, { "data-block": "heading", ...pack(node.attrs) }, 0],
});

const list = Node.create({
  name: "list",
  group: "block",
  content: "listLabel listItems",
  defining: true,
  addAttributes: attributes({ flavour: "plain" }),
  parseHTML: () => inside("div", "list"),
  renderHTML: ({ node }) => [
    "div",
    { "data-block": "list", "data-flavour": node.attrs.flavour, ...pack(node.attrs) },
    0,
  ],
});

const listLabel = Node.create({
  name: "listLabel",
  content: "text*",
  marks: "",
  isolating: true,
  parseHTML: () => [{ tag: "p[data-list-label]" }],
  renderHTML: () => ["p", { "data-list-label": "" }, 0],
});

const listItems = Node.create({
  name: "listItems",
  content: "(entry | personEntry)+",
  isolating: true,
  parseHTML: () => [{ tag: "ul[data-list-items]" }],
  renderHTML: () => ["ul", { "data-list-items": "" }, 0],
});

const entry = Node.create({
  name: "entry",
  content: "inline*",
  // The one empty line of a list without entries, which one needs to write the first.
  addAttributes: () => ({ absent: { default: false, rendered: false } }),
  parseHTML: () => [{ tag: "li[data-entry]" }],
  renderHTML: () => ["li", { "data-entry": "" }, 0],
});

const personEntry = Node.create({
  name: "personEntry",
  content: "personName personRole personOrganisation",
  isolating: true,
  addAttributes: () => ({ absent: { default: false, rendered: false } }),
  parseHTML: () => [{ tag: "li[data-person]" }],
  renderHTML: () => ["li", { "data-person": "" }, 0],
});

const personPart = (name: "personName" | "personRole" | "personOrganisation") =>
  Node.create({
    name,
    content: "inline*",
    isolating: true,
    // A role that was never given is not the same as one that is empty.
    addAttributes: () => ({ given: { default: true, rendered: false } }),
    parseHTML: () => [{ tag: `div[data-part="${name}"]` }],
    renderHTML: () => ["div", { "data-part": name }, 0],
  });

/** Whatever is not written into as text: quotes, pictures and the like, each with a form of its own. */
export const objectNode = Node.create({
  name: "object",
  group: "block",
  atom: true,
  draggable: false,
  addAttributes: attributes({ content: null }),
  parseHTML: () => inside("div", "object"),
  renderHTML: ({ node }) => ["div", { "data-block": "object", ...pack(node.attrs) }],
});

const gap = Node.create({
  name: "gap",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: { default: "", parseHTML: (element) => element.getAttribute("data-gap") ?? "", rendered: false },
    ref: { default: null, rendered: false },
    href: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: "span[data-gap]" }],
  renderHTML: ({ node }) => ["span", { "data-gap": String(node.attrs.text) }, `[${node.attrs.text}]`],
  renderText: ({ node }) => `[${node.attrs.text}]`,
});

/** Marks of the domain, and `bare` for runs that name a record without being marked. One run has one mark. */
const markNames = [...inlineMarks.filter((name) => name !== "gap"), "bare"] as const;

/** Tags that other programs understand; everything else travels as a span. */
const tags: Partial<Record<(typeof markNames)[number], string>> = { strong: "strong", emphasis: "em", link: "a" };

const marks = markNames.map((name) =>
  Mark.create({
    name,
    // Words typed after a name are not part of it.
    inclusive: name === "strong" || name === "emphasis",
    excludes: "_",
    addAttributes: () => ({
      ref: { default: null, parseHTML: (element) => element.getAttribute("data-ref"), rendered: false },
      href: { default: null, parseHTML: (element) => element.getAttribute("data-href"), rendered: false },
    }),
    parseHTML: () => [{ tag: `[data-mark="${name}"]` }],
    renderHTML: ({ mark }) => [
      tags[name] ?? "span",
      {
        "data-mark": name,
        "data-ref": mark.attrs.ref,
        "data-href": mark.attrs.href,
        ...(name === "link" ? { href: mark.attrs.href, title: mark.attrs.href } : {}),
      },
      0,
    ],
  }),
);

/** Everything a report's document is made of, but for what has a form of its own. */
export const textExtensions = [
  Node.create({ name: "doc", topNode: true, content: "block*" }),
  Node.create({ name: "text", group: "inline" }),
  paragraph,
  heading,
  list,
  listLabel,
  listItems,
  entry,
  personEntry,
  personPart("personName"),
  personPart("personRole"),
  personPart("personOrganisation"),
  gap,
  ...marks,
];

/** The kinds of nodes and marks there are, apart from any open editor. */
export const documentSchema = getSchema([...textExtensions, objectNode]);
