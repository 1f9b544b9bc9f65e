import { expect, it } from "vitest";
import { hyphenated } from "./hyphenated";

const shown = (text: string) => hyphenated(text).replaceAll("\u00ad", "-");

it.each([
  ["Kringkastingsselskapet", "Kring-kas-tings-sels-ka-pet"],
  ["internaționalizarea", "inter-na-țio-na-li-za-rea"],
  ["Wärmeversorgungsgesellschaft", "Wär-me-ver-sor-gungs-ge-sell-schaft"],
])("lets %s be broken where syllables begin", (word, syllables) => {
  expect(shown(word)).toBe(syllables);
});

it("leaves short words, figures and other scripts alone", () => {
  const text = "Visit to Oslo Science Park, 12345678901234, الجمعية الرومانية";

  expect(hyphenated(text)).toBe(text);
});
