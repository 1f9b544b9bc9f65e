/** Names of countries as a report prints them, out of Intl. */

const written = ["en", "ro", "nb"] as const;
/** Languages in which hosts write their country; looked at only for a name the languages we write do not know. */
const others = "sv da fi is et lv lt pl de nl fr es pt it cs sk hu sl hr bg el uk".split(" ");
let codes: ReadonlyMap<string, string> | null = null;
let otherCodes: ReadonlyMap<string, string> | null = null;

/** "NO" for "Norway", "Norge" and "Norvegia"; null for a name Intl does not know. */
export function countryCode(name: string): string | null {
  const asked = name.trim().toLowerCase();
  codes ??= codesByName(written);
  const known = codes.get(asked);
  if (known) return known;
  otherCodes ??= codesByName(others);
  return otherCodes.get(asked) ?? null;
}

/** "Norway", "Norge" or "Norvegia" in the language asked for; a name Intl does not know stays as it is. */
export function countryIn(language: "en" | "ro" | "nb", name: string): string {
  const code = countryCode(name);
  return (code && namesIn(language).of(code)) ?? name;
}

function codesByName(languages: readonly string[]): Map<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const found = new Map<string, string>();
  for (const language of languages) {
    const names = namesIn(language);
    for (const code of pairs) {
      const name = names.of(code)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, code);
    }
  }
  return found;
}

const known = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const names = known.get(language) ?? new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  known.set(language, names);
  return names;
}
