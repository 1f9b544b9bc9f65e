/** How a calendar file is written, line by line (RFC 5545, section 3.1 and 3.3.11). */

const LONGEST_LINE_OCTETS = 75;

/** A text value (3.3.11): backslash, semicolon, comma and line ends escaped, other control signs left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n")
    .toWellFormed();
}

/** A value that is written as it is, such as an address: nothing in it may end the line. */
export function plainValue(text: string): string {
  return text.replace(/\p{Cc}/gu, "").toWellFormed();
}

/**
 * Breaks a line (3.1) into pieces of at most 75 octets of UTF-8 (the space that marks a continued line counted),
 * never within a character. Pieces are joined by CRLF and a space.
 */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE_OCTETS) {
      pieces.push(piece);
      piece = "";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}

/** All lines folded, each ended by CRLF. */
export function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
