/** Decides by a number, always the same for the same number (mulberry32, public domain). */
export class Chance {
  private state: number;
  private words = 0;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (most + 1);
  }

  yes(): boolean {
    return this.upTo(1) === 1;
  }

  of<Value>(values: readonly Value[]): Value {
    const value = values[this.upTo(values.length - 1)];
    if (value === undefined) throw new RangeError("Nothing to choose from");
    return value;
  }

  maybe<Value>(make: () => Value): Value | null {
    return this.yes() ? make() : null;
  }

  /** One of the values, or nothing; nothing when there are none. */
  maybeOf<Value>(values: readonly Value[]): Value | null {
    return values.length > 0 && this.yes() ? this.of(values) : null;
  }

  /** Some of the values, in their order. */
  some<Value>(values: readonly Value[]): Value[] {
    return values.filter(() => this.upTo(2) === 0);
  }

  /** Up to `most` of what is made. */
  several<Value>(most: number, make: () => Value): Value[] {
    return Array.from({ length: this.upTo(most) }, make);
  }

  /** A word found nowhere else. */
  word(): string {
    this.words += 1;
    return `q${this.words}x`;
  }

  /** A line found nowhere else, in one of many scripts. */
  text(): string {
    return `${this.of(scripts)} ${this.word()}`;
  }

  texts(): string[] {
    return this.several(3, () => this.text());
  }

  date(): string {
    return this.moment().slice(0, 10);
  }

  moment(): string {
    return new Date(Date.UTC(2026, 0, 1) + this.upTo(40_000_000) * 1_000 + this.upTo(999)).toISOString();
  }

  /** Coordinates, both or neither. */
  place(): { latitude: number | null; longitude: number | null } {
    if (this.yes()) return { latitude: null, longitude: null };
    return { latitude: this.upTo(1_800_000) / 10_000 - 90, longitude: this.upTo(3_600_000) / 10_000 - 180 };
  }
}

const scripts = [
  "Știință și tehnologie",
  "Ærlig talt, Åse",
  "مستشفى جامعة القاهرة",
  "ד״ר נעמה לוי",
  "東京都立病院",
  "नेपाल",
  'Quoted "inside" \\ and, separated; here',
  "<b>not bold</b> & {braces}",
  "A zero‍width ﬁ ligature 🚋",
  "item-1 is only a text, and so is gone-2",
  "A".repeat(200),
];
