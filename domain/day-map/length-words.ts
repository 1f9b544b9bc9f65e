/** "350 m", "1.2 km", "1,2 km", "1 240 km": metres below one kilometre to ten, one decimal below ten kilometres. */
export function lengthWords(metres: number, locale: string): string {
  const inUnit = (unit: "meter" | "kilometer", value: number, digits: number) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
  if (metres < 995) return inUnit("meter", Math.max(10, Math.round(metres / 10) * 10), 0);
  return inUnit("kilometer", metres / 1_000, metres < 9_950 ? 1 : 0);
}
