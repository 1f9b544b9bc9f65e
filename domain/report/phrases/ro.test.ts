import { describe, expect, it } from "vitest";
import { aPersonWords } from "@/test/record-builders";
import { runsText, say } from "../runs";
import type { Apposed } from "./phrases";
import { romanian } from "./ro";
import { aim, aimAfterWas, isBareDefinite, placeWords } from "./ro-grammar";
import { counted, day, host, moduleNoun, ordinalPart, part } from "./ro-words";

const we = romanian("we");
const they = romanian("they");
const told = (words: ReturnType<typeof we.sentence>) => runsText(we.sentence(words));
const ana = we.people([aPersonWords("Ana Pop", { role: "Director general" })]);
const both = we.people([aPersonWords("Ana Pop"), aPersonWords("Ion Rus")]);
const organisation: Apposed = { words: say`Ministerul Sănătății`, open: false };
const talk = { kind: "TALK", title: null, topics: [], place: null } as const;

describe("Romanian agreement", () => {
  it.each([
    ["one person", told(we.welcome(null, ana, null)), "Ana Pop, director general, ne-a urat bun venit."],
    ["two people", told(we.welcome(null, both, null)), "Ana Pop și Ion Rus ne-au urat bun venit."],
    [
      "one person, told of others",
      told(they.welcome(null, ana, null)),
      "Ana Pop, director general, le-a urat bun venit participanților.",
    ],
    [
      "one person who speaks",
      told(we.spoke(null, ana, { ...talk, topics: ["somn"] }, 0)),
      "Ana Pop, director general, a vorbit despre somn.",
    ],
    [
      "two who speak",
      told(we.spoke(null, both, { ...talk, topics: ["somn"] }, 0)),
      "Ana Pop și Ion Rus au vorbit despre somn.",
    ],
    [
      "two who give a talk",
      told(we.spoke(null, both, { ...talk, title: "Somnul" }, 0)),
      "Ana Pop și Ion Rus au susținut prezentarea „Somnul”.",
    ],
    ["one host", told(we.hadPart("CONTACT", ana, 1)), "Gazda noastră de acolo a fost Ana Pop, director general."],
    ["two hosts", told(we.hadPart("CONTACT", both, 2)), "Gazdele noastre de acolo au fost Ana Pop și Ion Rus."],
    [
      "several partners",
      told(we.partners("PARTNER", both.words, 2, "visit")),
      "Partenerii au fost Ana Pop și Ion Rus.",
    ],
    [
      "an organisation in the plural",
      told(we.whatItIs(say`Spitalele Universitare Oslo`, "cele mai mari", [])),
      "Spitalele Universitare Oslo sunt cele mai mari.",
    ],
    [
      "a delegation in the plural",
      we.journeyLead({ delegation: "membrii TIC", place: { city: "Oslo", country: "Norway" }, purpose: null }),
      "Membrii TIC au călătorit la Oslo, Norvegia.",
    ],
    [
      "a delegation in the singular",
      we.journeyLead({ delegation: "O echipă TIC", place: { city: "Oslo", country: null }, purpose: null }),
      "O echipă TIC a călătorit la Oslo.",
    ],
  ])("of %s", (_what, sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it.each([
    [
      "an organisation that welcomes",
      told(we.welcome(null, organisation, null)),
      "Am fost întâmpinați de Ministerul Sănătății.",
    ],
    [
      "an organisation that speaks",
      told(we.spoke(null, organisation, talk, 0)),
      "Am ascultat o prezentare susținută de Ministerul Sănătății.",
    ],
    [
      "words for several people",
      told(we.spoke(null, we.people([aPersonWords("", { name: say`Toți partenerii`, isPerson: false })]), talk, 0)),
      "Am ascultat o prezentare susținută de toți partenerii.",
    ],
    [
      "an organisation that receives",
      told(they.visit(null, organisation, null, 1)),
      "Participanții au fost primiți de Ministerul Sănătății.",
    ],
    [
      "somebody's gender",
      told(we.hadPart("MODERATOR", ana, 1)),
      "Discuția a fost moderată de Ana Pop, director general.",
    ],
    [
      "a trip's title",
      told(we.hostedOn(both.words, 2, "Zilele Oslo", "3 decembrie 2025", null)),
      "Gazdele programului Zilele Oslo, desfășurat la 3 decembrie 2025, au fost Ana Pop și Ion Rus.",
    ],
    [
      "a delegation whose number nobody knows",
      we.journeyLead({ delegation: "TIC", place: { city: "Oslo", country: "Norge" }, purpose: null }),
      "Călătoria a dus TIC la Oslo, Norvegia.",
    ],
  ])("avoids agreeing with %s", (_what, sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe("Romanian cases", () => {
  it.each([
    [
      "genitive of an organisation",
      runsText(we.people([aPersonWords("Ana Pop", { role: "Director", organisation: say`Aleap` })]).words),
      "Ana Pop, director la Aleap",
    ],
    [
      "no small letter before the capitals of an English function",
      runsText(
        we.people([aPersonWords("Ana Pop", { role: "Director of Development", organisation: say`Aleap` })]).words,
      ),
      "Ana Pop, Director of Development la Aleap",
    ],
    [
      "genitive of who is represented",
      runsText(we.people([aPersonWords("Ana Pop", { onBehalfOf: "Primăria Cluj" })]).words),
      "Ana Pop, reprezentând Primăria Cluj",
    ],
    [
      "dative of who is thanked",
      told(we.thank(organisation.words, "sprijin", true)),
      "Mulțumirile noastre se îndreaptă către Ministerul Sănătății pentru sprijin.",
    ],
    [
      "dative of who is thanked for nothing in particular",
      told(we.thank(organisation.words, null, true)),
      "Le mulțumim celor de la Ministerul Sănătății.",
    ],
    [
      "dative of several who are thanked",
      told(we.thankAlso(both.words, 2, false)),
      "Le mulțumim și gazdelor care ne-au primit: Ana Pop și Ion Rus.",
    ],
    ["genitive of a city", told(we.dayIn("Cluj-Napoca")), "Această zi s-a desfășurat la Cluj-Napoca."],
    [
      "article after a preposition",
      told(they.spoke(null, both, { ...talk, topics: ["educația", "sănătate"] }, 0)),
      "Ana Pop și Ion Rus au vorbit; temele au fost educația și sănătate.",
    ],
  ])("go round the %s", (_what, words, expected) => {
    expect(words).toBe(expected);
  });

  it.each([
    ["educația", true],
    ["turismul", true],
    ["educația adulților", false],
    ["startupuri", false],
    ["AI", false],
  ])("knows whether %s is one word with its article", (topic, bare) => {
    expect(isBareDefinite(topic)).toBe(bare);
  });
});

describe("Romanian words", () => {
  it.each([
    [1, "o zi", "o gazdă", "un modul"],
    [2, "două zile", "două gazde", "două module"],
    [12, "douăsprezece zile", "douăsprezece gazde", "douăsprezece module"],
    [19, "19 zile", "19 gazde", "19 module"],
    [20, "20 de zile", "20 de gazde", "20 de module"],
    [101, "101 zile", "101 gazde", "101 module"],
    [120, "120 de zile", "120 de gazde", "120 de module"],
  ])("counts %i", (count, days, hosts, modules) => {
    expect([counted(count, day), counted(count, host), counted(count, moduleNoun)]).toEqual([days, hosts, modules]);
  });

  it("counts parts in order", () => {
    expect([1, 2, 9, 12].map(ordinalPart)).toEqual(["partea întâi", "partea a doua", "partea a noua", "partea a 12-a"]);
    expect(counted(2, part)).toBe("două părți");
  });

  it.each([
    ["afla mai multe", "pentru a afla mai multe", "de a afla mai multe"],
    ["A afla mai multe.", "pentru a afla mai multe", "de a afla mai multe"],
    ["să aflăm mai multe", "ca să aflăm mai multe", "să aflăm mai multe"],
    ["aflarea noutăților", "pentru aflarea noutăților", "aflarea noutăților"],
  ])("take the purpose “%s” as it was typed", (purpose, after, afterWas) => {
    expect([aim(purpose), aimAfterWas(purpose)]).toEqual([after, afterWas]);
  });

  it.each([
    ["Aleap", "la Aleap"],
    ["Sala 3", "în Sala 3"],
    ["în curte", "în curte"],
    ["la sediu", "la sediu"],
  ])("stand at the place “%s”", (place, words) => {
    expect(runsText(placeWords(say`${place}`))).toBe(words);
  });

  it.each([
    ["2023-09-26", "marți, 26 septembrie"],
    ["2025-12-03", "miercuri, 3 decembrie"],
  ])("write the date %s", (date, written) => {
    expect(we.dayDate(date)).toBe(written);
  });

  it.each([
    ["Profesor", "profesorul Ana Pop"],
    ["Prof. univ. dr.", "prof. univ. dr. Ana Pop"],
    ["Dr", "dr Ana Pop"],
    ["Head of Unit", "Head of Unit Ana Pop"],
  ])("put the title %s before a name", (title, words) => {
    expect(runsText(we.titled(title, { text: "Ana Pop" }))).toBe(words);
  });

  it("name days together, languages and choices", () => {
    expect([we.dayLabels([1]), we.dayLabels([1, 3]), we.dayLabels([1, 2, 4]), we.dayLabels([null, 1])]).toEqual([
      "Ziua 1",
      "Zilele 1 și 3",
      "Zilele 1, 2 și 4",
      "Sosirea, ziua 1",
    ]);
    expect(told(we.spokenIn("norvegiană", ["engleză", "română"]))).toBe(
      "S-a vorbit în norvegiană, cu interpretare în engleză și română.",
    );
    expect(["nb", "en", "ro", "uk"].map(we.languageName)).toEqual(["norvegiană", "engleză", "română", "ucraineană"]);
  });

  it("set a comma between an opening and a name, and none before a verb", () => {
    const opening = { kind: "dayPart", part: "AFTERNOON" } as const;
    expect(told(we.welcome(opening, both, null))).toBe("După-amiaza, Ana Pop și Ion Rus ne-au urat bun venit.");
    expect(told(we.visit(opening, organisation, null, 0))).toBe("După-amiaza am vizitat Ministerul Sănătății.");
  });
});
