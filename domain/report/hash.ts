/**
 * A short stable fingerprint of a text, to see that it changed and to choose among sentence shapes.
 * Not for secrets: anybody can find two texts with one fingerprint (cyrb53, public domain).
 *
 * @returns 14 hexadecimal digits
 */
export function hashText(text: string): string {
  return cyrb53(text).toString(16).padStart(14, "0");
}

/** A number from 0 to `count - 1` that depends on `key` alone. */
export function chooseBy(key: string, count: number): number {
  return cyrb53(key) % count;
}

function cyrb53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
