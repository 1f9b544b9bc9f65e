/** Texts that are rightly the same in another language as in English: names, and words the language took over. */
const sameWords: Readonly<Record<string, readonly string[]>> = {
  ro: [
    "Sojourn",
    "Calendar",
    "Contact",
    "Networking",
    "Online",
    "Taxi",
    "Transfer",
    "Moderator",
    "{at}, UTC",
    "Online: {link}",
    "Tel. {phone}",
    "PDF",
    "Word",
    "Markdown",
  ],
  nb: ["Sojourn", "Moderator", "Guide", "{at}, UTC", "PDF", "Word", "Markdown"],
};

/** @param locale BCP 47 tag */
export function isSameOnPurpose(locale: string, text: string): boolean {
  return sameWords[locale]?.includes(text) ?? false;
}
