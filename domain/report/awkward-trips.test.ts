/** Trips that are not as a programme is drawn up: what a demanding editor would have struck out of their reports. */
import { describe, expect, it } from "vitest";
import { aHostRecord, anItemRecord, aPartRecord, aPersonRecord, aTripRecord } from "@/test/record-builders";
import { blocksToText } from "./blocks";
import { composeReport } from "./compose";
import type { ReportFormat } from "./composition";
import { meetingsOf, routeDays } from "./meetings";
import type { HostRecord, ItemRecord, TripRecord } from "./record";

const rotterdam = aHostRecord({ id: "rotterdam", name: "Havenbedrijf", country: "Netherlands" });
const yard = aHostRecord({ id: "yard", name: "Stocznia Nauta", country: "Poland" });
const hosts = [rotterdam, yard];
type Language = "en" | "ro" | "nb";

const text = (record: TripRecord, language: Language, format: ReportFormat = "JOURNEY") =>
  blocksToText(composeReport(record, { format, grouping: "DAY", language }).blocks);
const trip = (items: ItemRecord[], more: Partial<TripRecord["trip"]> = {}, all: HostRecord[] = hosts) =>
  aTripRecord({ hosts: all, items, trip: { city: "Gdynia", country: "Poland", ...more } });

describe("an online session", () => {
  const online = anItemRecord({
    ...{ id: "online", kind: "ONLINE_SESSION", title: "A look from afar", hostId: "rotterdam", topics: ["noise"] },
    parts: [aPartRecord({ role: "GUEST", person: aPersonRecord({ name: "Daan de Vries" }), roleThen: "Pilot" })],
  });
  const visit = anItemRecord({ id: "visit", hostId: "yard" });

  it.each([
    ["en", "the online session “A look from afar” hosted by Havenbedrijf."],
    ["ro", "sesiunea online „A look from afar” cu Havenbedrijf ca gazdă."],
    ["nb", "nettmøtet «A look from afar» med Havenbedrijf som vert."],
  ] as const)("has a host, but is not told to have been there: %s", (language, said) => {
    expect(text(trip([online, visit]), language)).toContain(said);
  });

  it("was hosted, under a heading of its own", () => {
    expect(text(trip([online, visit]), "en", "HIGHLIGHTS")).toContain("The online session was hosted by Havenbedrijf.");
  });

  it("makes no stop of the route and no country of the trip", () => {
    const record = trip([online, visit]);
    const meetings = meetingsOf(
      record,
      () => true,
      () => true,
    );

    const [day] = routeDays(record, meetings, { day: String });

    expect(day?.stops.map(({ host }) => host)).toEqual(["Stocznia Nauta"]);
    expect(text(record, "en")).not.toContain("countries");
  });
});

it("gives countries their article in English", () => {
  const items = ["rotterdam", "yard"].map((hostId) => anItemRecord({ id: hostId, hostId }));

  expect(text(trip(items), "en")).toContain("two countries, the Netherlands and Poland.");
  const lead = (city: string, country: string) =>
    composeReport(trip(items, { city, country }), { format: "JOURNEY", grouping: "DAY", language: "en" }).standfirst;
  expect(lead("Leiden", "Netherlands")).toContain("travelled to Leiden, the Netherlands, to");
  expect(lead("Leeds", "United Kingdom")).toContain("travelled to Leeds, United Kingdom, to");
});

it.each([
  ["A", "en", /[Gg]roup A\b/, /the group A/i],
  ["A", "nb", /[Gg]ruppe A\b/, /gruppen A/i],
  ["North", "en", /[Tt]he group North/, /^$/],
  ["Nord", "nb", /[Gg]ruppen Nord/, /^$/],
] as const)("calls a group by a letter alone without an article: %s, %s", (name, language, said, never) => {
  const told = text(trip([anItemRecord({ id: "a", hostId: "yard", groups: [name] })]), language);

  expect(told).toMatch(said);
  expect(told).not.toMatch(never);
});

it("calls a reception a reception, whatever its kind", () => {
  const reception = anItemRecord({ id: "a", kind: "CEREMONY", title: "Reception", place: "the town hall" });

  expect(text(trip([reception]), "en")).toContain("attended a reception at the town hall");
  expect(text(trip([reception]), "ro")).toContain("recepție");
  expect(text(trip([reception]), "nb")).toContain("mottakelse");
});

it("says where people were again once they were elsewhere in between", () => {
  const reception = anItemRecord({ id: "r", kind: "SOCIAL", title: "Reception", hostId: "yard", dayPart: "EVENING" });
  const visit = (hostId: string) => anItemRecord({ id: hostId, hostId });
  const yard = /reception at (the )?Stocznia Nauta/;

  expect(text(trip([visit("yard"), visit("rotterdam"), reception]), "en")).toMatch(yard);
  expect(text(trip([visit("yard"), reception]), "en")).toContain("we attended a reception.");
});

it("does not say twice where the series goes next", () => {
  const series = { name: "Harbours", number: 3, next: "Klaipėda" };

  expect(text(trip([], { series, outlook: ["In May we go to Klaipėda."] }), "en").match(/Klaipėda/g)).toHaveLength(1);
  expect(text(trip([], { series }), "en")).toContain("Next in the series: Klaipėda.");
});

it("takes the organisation of somebody from another of their parts, and does not ask for it", () => {
  const ana = { person: aPersonRecord({ name: "Ana Sá" }), roleThen: "Pilot" };
  const panel = anItemRecord({
    ...{ id: "panel", kind: "PANEL", title: "Who pays?", venueId: "yard" },
    parts: [aPartRecord({ ...ana, role: "MODERATOR" })],
  });
  const talk = anItemRecord({
    id: "talk",
    kind: "TALK",
    parts: [aPartRecord({ ...ana, affiliationThen: "Porto Azul" })],
  });

  expect(text(trip([panel, talk]), "en")).toContain("Ana Sá, Pilot at Porto Azul, moderated.");
});

it.each([
  ["en", ["organised the visit", "It was part of the project"]],
  ["ro", ["Vizita a fost organizată", "A făcut parte din proiectul", "Sprijinul a venit de la Stocznia Nauta"]],
  ["nb", ["arrangerte besøket", "Det var en del av prosjektet"]],
] as const)("begins no two sentences of the lead alike: %s", (language, said) => {
  const record: TripRecord = {
    ...trip([]),
    project: { id: "p", name: "Quiet harbours", code: null, website: null, fundings: [] },
    partners: [{ role: "SUPPORTER", hostId: "yard", project: null, thanksFor: null }],
  };

  const lead = text(record, language, "HIGHLIGHTS").split("\n")[0] ?? "";

  for (const words of said) expect(lead).toContain(words);
  const begins = lead.split(/(?<=\.) /).map((sentence) => sentence.split(" ").slice(0, 2).join(" "));
  expect(new Set(begins).size).toBe(begins.length);
});

it("receives a group with the whole verb in Norwegian, where the host needs a long introduction", () => {
  const port = aHostRecord({ id: "port", name: "Gdynia havn", descriptor: "den største fergehavnen i landet" });
  const told = ["a", "b", "c", "d"].map((id) =>
    text(trip([anItemRecord({ id, hostId: "port", dayPart: "MORNING" })], {}, [port]), "nb"),
  );

  expect(told.join("\n")).toContain("ble vi tatt imot av Gdynia havn, den største fergehavnen i landet.");
  expect(told.join("\n")).not.toMatch(/landet, imot oss/);
});
