/** Whom to ask on the way, out of the lines the organisers write. */

/** A line such as "In Oslo: Collective Innovation, +47 22 00 00 00", taken apart. */
export type Contact = {
  /** What stands before the colon: "In Oslo". */
  what: string | null;
  who: string;
  /** The telephone number the line ends with. */
  phone: string | null;
};

const numberAtEnd = /[,;:\s]*((?:\+|00)?\d[\d\s()./-]{1,24}\d)\s*$/;

/** Takes a contact apart; what does not look like one stays whole in `who`. */
export function contactOf(line: string): Contact {
  const phone = numberAtEnd.exec(line)?.[1] ?? null;
  const said = phone === null ? line.trim() : line.slice(0, line.lastIndexOf(phone)).replace(/[,;:\s]+$/, "");
  const colon = said.indexOf(":");
  if (colon > 0 && colon < said.length - 1) {
    return { what: said.slice(0, colon).trim(), who: said.slice(colon + 1).trim(), phone };
  }
  // "Police: 112" leaves nothing but its name before the number.
  return { what: null, who: said.replace(/:$/, ""), phone };
}
