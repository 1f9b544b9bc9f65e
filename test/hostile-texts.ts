/** Texts that try to become something else wherever they are printed: markup, script, attributes, XML, URLs. */
export const hostileTexts = [
  `"><img src=x onerror=alert(1)>`,
  `'><svg/onload=alert(1)>`,
  "</script><script>alert(1)</script>",
  "<!--<script>alert(1)</script>-->",
  "]]><script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "javascript:alert(1)//",
  "&lt;script&gt;alert(1)&lt;/script&gt; & &amp; &nope;",
  "{{7*7}} #{alert(1)} <%= 1 %>",
  "a\u0000b\u0008c\u2028d\u2029e\ufffef",
  '\\"};alert(1);//',
  "]]>--><img src=x onerror=alert(1)>",
  "Turned \u202egnp.exe\u2067 and never back",
  "👩‍👩‍👧‍👦 🏳️‍🌈 🇷🇴 e\u0301 Z͑͗a",
  `${"Ținuturi și fjorder ".repeat(15).slice(0, 299)}.`,
] as const;

/** The same without what XML cannot hold. */
export function printable(text: string): string {
  return ["\u0000", "\u0008", "\ufffe"].reduce((rest, character) => rest.replaceAll(character, ""), text);
}
