/** HTML of the clipboard as tags and text. Tolerant, and only good for taking words out: nothing of it is ever shown. */

export type OpenTag = {
  type: "open";
  /** In small letters. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** It has no end tag. */
  closed: boolean;
};

export type HtmlToken = OpenTag | { type: "close"; tag: string } | { type: "text"; text: string };

const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Comments, declarations and Word's conditions are left out. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const pattern =
    /<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<[!?][^>]*>|<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/gi;
  for (const [, slash, name, rest = "", text] of html.matchAll(pattern)) {
    if (text !== undefined) tokens.push({ type: "text", text: decoded(text) });
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    if (slash) tokens.push({ type: "close", tag });
    else
      tokens.push({ type: "open", tag, attributes: attributesOf(rest), closed: empty.has(tag) || rest.endsWith("/") });
  }
  return tokens;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single, bare] of text.matchAll(
    /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  ))
    attributes[name.toLowerCase()] = decoded(double ?? single ?? bare ?? "");
  return attributes;
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad", hellip: "…", middot: "·" },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", laquo: "«" },
  ...{ raquo: "»", bull: "•", euro: "€", deg: "°", copy: "©", aring: "å", Aring: "Å", oslash: "ø", Oslash: "Ø" },
  ...{ aelig: "æ", AElig: "Æ", acirc: "â", Acirc: "Â", icirc: "î", Icirc: "Î", eacute: "é", Eacute: "É", ouml: "ö" },
  ...{ auml: "ä", uuml: "ü", Ouml: "Ö", Auml: "Ä", Uuml: "Ü", szlig: "ß" },
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
