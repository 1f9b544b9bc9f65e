/** How people and pages are addressed: one written form of an e-mail address, and names fit for a web address. */

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LONGEST_SLUG = 80;

/**
 * The one form in which an e-mail address is stored and compared: NFKC, trimmed, lower case.
 *
 * One @; no space, control, invisible or bracketing sign on either side; a domain with a dot whose labels hold
 * letters of any language, digits and hyphens. Upper and lower case count as one person,
 * as every mail provider in use has it.
 *
 * @returns `null` when the text is no address we could write to (or more than one)
 */
export function normaliseEmail(text: string): string | null {
  if (text.length > 4 * LONGEST_ADDRESS) return null;
  const address = text.normalize("NFKC").trim().toLowerCase().normalize("NFKC");
  const parts = address.split("@");
  const [local, domain] = parts;
  if (parts.length !== 2 || local === undefined || domain === undefined) return null;
  if (address.length > LONGEST_ADDRESS || local.length > LONGEST_LOCAL_PART) return null;
  return isLocalPart(local) && isDomain(domain) ? address : null;
}

function isLocalPart(text: string): boolean {
  return /^[^\s\p{C}\p{Z}@,;:<>()[\]"\\]+$/u.test(text) && text.split(".").every((part) => part !== "");
}

function isDomain(text: string): boolean {
  const labels = text.split(".");
  return labels.length > 1 && labels.every((label) => /^(?!-)[\p{L}\p{M}\d-]{1,63}(?<!-)$/u.test(label));
}

/** Letters that do not come apart into a Latin letter and a mark. */
const spelledOut: Record<string, string> = {
  æ: "ae",
  ø: "o",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
};

/**
 * A name as part of a web address: "Învățare la Ås" → "invatare-la-as".
 *
 * Lower case a–z, 0–9 and single hyphens, at most 80 signs, cut between words where that is possible.
 *
 * @returns an empty text when nothing of the name can be written so; the caller then needs another name
 */
export function slugOf(text: string): string {
  const plain = withoutMarks(text)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (plain.length <= LONGEST_SLUG) return plain;
  const cut = plain.slice(0, LONGEST_SLUG + 1);
  return cut.slice(0, cut.includes("-") ? cut.lastIndexOf("-") : LONGEST_SLUG);
}

/** Lower case without marks, so that "Învățare", "invatare" and "INVATARE" are one word; letters of other scripts stay. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[æøœßđðþłħıŋ]/g, (letter) => spelledOut[letter] ?? "");
}
