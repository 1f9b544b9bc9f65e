import { describe, expect, it } from "vitest";
import { aPersonWords } from "@/test/record-builders";
import { runsText, say } from "../runs";
import { norwegian } from "./nb";
import type { Apposed, AttendanceWords } from "./phrases";
import { romanian } from "./ro";
import { counted, day, organisation, participant, person, wantsDe } from "./ro-words";

const ro = romanian("we");
const roThey = romanian("they");
const nb = norwegian("we");
const nbThey = norwegian("they");
const told = (words: Parameters<typeof ro.sentence>[0]) => runsText(ro.sentence(words));
const ana: Apposed = { ...ro.people([aPersonWords("Ana Pop")]) };
const host: Apposed = { words: say`Aleap`, open: false };

describe("Romanian numerals", () => {
  it.each([
    [1, participant, "un participant"],
    [2, participant, "doi participanți"],
    [12, participant, "doisprezece participanți"],
    [1, organisation, "o organizație"],
    [2, organisation, "două organizații"],
    [12, person, "douăsprezece persoane"],
    [19, day, "19 zile"],
    [20, day, "20 de zile"],
    [21, participant, "21 de participanți"],
    [101, day, "101 zile"],
    [100, day, "100 de zile"],
    [120, day, "120 de zile"],
  ] as const)("count %i in the gender of the noun, with de from twenty on", (count, noun, words) => {
    expect(counted(count, noun)).toBe(words);
  });

  it("want de before the noun of the second number of a range", () => {
    expect([9, 19, 20, 24, 101, 119, 120].map(wantsDe)).toEqual([false, false, true, true, false, false, true]);
    const range: AttendanceWords = { items: 2, least: 9, most: 24, sources: ["SIGNATURE", "ORGANISER"] };
    expect(told(ro.attendance(range))).toBe(
      "Prezența a fost consemnată în două momente ale programului prin semnătură și de către organizatori: între 9 și 24 de persoane de fiecare dată.",
    );
  });

  it.each([
    [told(ro.participants(1, 1)), "A participat o persoană dintr-o organizație."],
    [told(ro.participants(2, 2)), "Am fost doi participanți din două organizații."],
    [told(roThey.participants(2, 2)), "Au participat două persoane din două organizații."],
    [told(roThey.participants(22, 1)), "Au participat 22 de persoane dintr-o organizație."],
  ])("agree with their noun, and the verb with both: %s", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe("Romanian groups", () => {
  const one = ro.forGroups(["Nord"]);
  const two = ro.forGroups(["Nord", "Sud"]);

  it("act in the singular or the plural, and participles agree with them", () => {
    expect(told(one.visit(null, host, null, 0))).toBe("Grupul Nord a vizitat Aleap.");
    expect(told(one.visit(null, host, null, 1))).toBe("Grupul Nord a fost primit de Aleap.");
    expect(told(two.visit(null, host, null, 1))).toBe("Grupurile Nord și Sud au fost primite de Aleap.");
    expect(told(ro.visit(null, host, null, 1))).toBe("Am fost primiți de Aleap.");
  });

  it("stand in the dative of their own noun, while their names stay", () => {
    expect(told(one.welcome(null, ana, null))).toBe("Ana Pop i-a urat bun venit grupului Nord.");
    expect(told(two.welcome(null, ana, null))).toBe("Ana Pop le-a urat bun venit grupurilor Nord și Sud.");
  });
});

describe("a Romanian key message", () => {
  it.each([
    ["porturile mici sunt vecini mari", /^(?:Mesajul|Ideea principală) a fost că porturile mici sunt vecini mari\.$/],
    ["importanța răbdării", /^(?:Prezentarea a (?:subliniat|arătat)|Accentul a căzut pe) importanța răbdării\.$/],
    ["măsurați înainte să săpați", /: măsurați înainte să săpați\.$/],
    ["cine măsoară nu este surprins", /: cine măsoară nu este surprins\.$/],
  ])("“%s” follows că only as a whole clause", (message, sentence) => {
    for (const shape of [0, 1, 2]) expect(told(ro.message("TALK", message, shape))).toMatch(sentence);
  });
});

describe("Norwegian", () => {
  it.each([
    [told(nb.participants(12, 7)), "Vi var tolv deltakere fra sju organisasjoner."],
    [told(nbThey.participants(1, 1)), "Én person fra én organisasjon deltok."],
    [told(nbThey.participants(14, 0)), "I alt deltok 14 personer."],
    [told(nb.countries(["Norway", "Sverige"])), "Vertene holder til i to land: Norge og Sverige."],
  ])("numbers: %s", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it("has definite groups before their names, and the verb second", () => {
    const opening = { kind: "dayPart", part: "MORNING" } as const;
    expect(told(nb.forGroups(["Nord"]).visit(opening, host, null, 0))).toBe(
      "Om formiddagen besøkte gruppen Nord Aleap.",
    );
    expect(told(nb.forGroups(["Nord", "Sud"]).visit(null, host, null, 1))).toBe("Aleap tok imot gruppene Nord og Sud.");
  });

  it.each([
    ["små havner er store naboer", /^(?:Budskapet|Hovedpoenget) var at små havner er store naboer\.$/],
    [
      "betydningen av tålmodighet",
      /^(?:Foredraget (?:la vekt på|understreket)|Vekten lå på) betydningen av tålmodighet\.$/,
    ],
    ["partnerskap er ikke valgfritt", /: partnerskap er ikke valgfritt\.$/],
    ["i kriser må vi samarbeide", /: i kriser må vi samarbeide\.$/],
    ["helsesystemer som samarbeider, er sterke", /: helsesystemer som samarbeider, er sterke\.$/],
    ["mål før dere graver", /: mål før dere graver\.$/],
  ])("“%s” follows at only where its order is that of a subordinate clause", (message, sentence) => {
    for (const shape of [0, 1, 2]) expect(told(nb.message("TALK", message, shape))).toMatch(sentence);
  });

  it("names parts by their place", () => {
    expect(told(nb.attended({ kind: "part", number: 2 }, "TALK", "Tau", null, []))).toBe(
      "Andre del var foredraget «Tau».",
    );
    expect(told(ro.attended({ kind: "part", number: 1 }, "WORKSHOP", "Frânghie", null, []))).toBe(
      "Partea întâi a fost atelierul „Frânghie”.",
    );
  });
});
