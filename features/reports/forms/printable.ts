/** Without what no file may hold and no typeface shows: half letters and control characters, except that a line may end. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll("\t", " ")
    .replace(/(?!\n)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, "");
}
