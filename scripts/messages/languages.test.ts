import { expect, it } from "vitest";
import { textsOf } from "./catalogues";
import { findingsOfLanguages } from "./languages";

type Home = Record<string, string>;

const findings = (english: Home, ro: Home, locale = "ro") =>
  findingsOfLanguages(textsOf({ home: english }), [{ locale, texts: textsOf({ home: ro }) }]);

it("finds nothing where everything is said", () => {
  const english = { days: "{count, plural, one {# day} other {# days}}", where: "{city}, {country}" };
  const romanian = { days: "{count, plural, one {# zi} few {# zile} other {# de zile}}", where: "{city}, {country}" };
  expect(findings(english, romanian)).toEqual([]);
  expect(
    findings(english, { days: "{count, plural, one {# dag} other {# dager}}", where: "{city}, {country}" }, "nb"),
  ).toEqual([]);
});

it("finds public text that a language does not have, and text it has beyond English", () => {
  expect(findings({ title: "Start" }, { titel: "Început" })).toEqual([
    "ro home.title: missing",
    "ro home.titel: not there in English",
  ]);
});

it("asks for no translation of what only staff see, and refuses one", () => {
  const english = textsOf({ plan: { title: "Plan a trip" } });
  expect(findingsOfLanguages(english, [{ locale: "ro", texts: textsOf({}) }])).toEqual([]);
  const kept = textsOf({ plan: { title: "Planificați" } });
  expect(findingsOfLanguages(english, [{ locale: "ro", texts: kept }])).toEqual([
    "ro plan.title: only staff see this namespace, it is in English alone",
  ]);
});

it("finds values that one language leaves out or invents", () => {
  expect(findings({ hello: "Hello {name}" }, { hello: "Bună ziua, {nume}" })).toEqual([
    "ro home.hello: {name} is left out",
    "ro home.hello: {nume} is not in English",
  ]);
  expect(findings({ more: "<a>More</a>" }, { more: "Mai mult" })).toEqual(["ro home.more: <a> is left out"]);
});

it("finds choices that one language words for other cases", () => {
  const [english, romanian] = ["{who, select, us {We} other {They}}", "{who, select, noi {Noi} other {Ei}}"];
  expect(findings({ who: english }, { who: romanian })).toEqual([
    "ro home.who: {who, select: other us} is left out",
    "ro home.who: {who, select: noi other} is not in English",
  ]);
});

it("finds plural forms that a language has and a text lacks, and those it does not have", () => {
  const english = { days: "{count, plural, one {# day} other {# days}}" };
  expect(findings(english, { days: "{count, plural, one {# zi} other {# zile}}" })).toEqual([
    "ro home.days: the form few of count is missing",
  ]);
  expect(findings(english, { days: "{count, plural, one {# dag} few {# dager} other {# dager}}" }, "nb")).toEqual([
    "nb home.days: count has no form few in this language",
  ]);
  expect(findings(english, { days: "{count, plural, other {# de zile}}" })).toEqual([
    "ro home.days: the form few of count is missing",
    "ro home.days: the form one of count is missing",
  ]);
});

it("lets a text choose between nobody and somebody without counting", () => {
  const english = { from: "{count, plural, =0 {By us} other {By {names}}}" };
  expect(findings(english, { from: "{count, plural, =0 {De la noi} other {De la {names}}}" })).toEqual([]);
});

it("finds text that cannot be read, in whatever language", () => {
  expect(findings({ days: "{count" }, { days: "{count" })).toEqual([
    'en home.days: "," is missing (at 6)',
    'ro home.days: "," is missing (at 6)',
  ]);
});

it("finds text that still is English, unless it is meant or has no words", () => {
  expect(findings({ brand: "Sojourn", title: "Sign in" }, { brand: "Sojourn", title: "Sign in" })).toEqual([
    "ro home.title: still English; if that is meant, add it to scripts/messages/same-words.ts",
  ]);
});

it("finds Romanian letters with a cedilla", () => {
  expect(findings({ title: "Know" }, { title: "Ştiţi" })).toEqual([
    "ro home.title: ș and ț have a comma below, not a cedilla",
  ]);
});
