import { describe, expect, it } from "vitest";
import {
  aDayRecord,
  aHostRecord,
  anItemRecord,
  aPartRecord,
  aPersonRecord,
  aPictureRecord,
  aTripRecord,
} from "@/test/record-builders";
import { blocksToText, blockText } from "./blocks";
import { composeReport } from "./compose";
import type { HostRecord, ItemRecord, PartRecord, TripRecord } from "./record";

const journey = (record: TripRecord, grouping: "DAY" | "THEME" = "DAY") =>
  composeReport(record, { format: "JOURNEY", grouping, language: "en" });
const highlights = (record: TripRecord) =>
  composeReport(record, { format: "HIGHLIGHTS", grouping: "DAY", language: "en" });

const port = aHostRecord({ id: "port", name: "Port Authority" });
const ana = aPersonRecord({ name: "Ana Sá" });
const ben = aPersonRecord({ name: "Ben Oak" });
const cy = aPersonRecord({ name: "Cy Ek" });

/** What the journey says of one item; the id decides the sentence shape. */
function told(item: Partial<ItemRecord>, hosts: HostRecord[] = [port]): string {
  const record = aTripRecord({ hosts, items: [anItemRecord({ id: "a", ...item })] });
  const block = journey(record).blocks.find((one) => one.id === `item:${item.id ?? "a"}`);
  return block ? blockText(block) : "";
}

const speakers = (...people: PartRecord["person"][]) =>
  people.map((person) => aPartRecord({ person, hostId: "port", roleThen: "Pilot" }));

describe("a paragraph of the journey", () => {
  it("visits in three shapes, each with the part of the day, descriptor and place", () => {
    const host = { ...port, descriptor: "the oldest port" };
    const shapes = ["a", "b", "c", "d", "e", "f", "g"].map((id) =>
      told({ id, hostId: "port", dayPart: "MORNING", place: "the pier" }, [host]),
    );

    expect(new Set(shapes)).toEqual(
      new Set([
        "In the morning, we visited Port Authority, the oldest port, at the pier.",
        "In the morning, Port Authority, the oldest port, received us at the pier.",
        "The morning took us to Port Authority, the oldest port, at the pier.",
      ]),
    );
  });

  it("reads the part of the day from the clock, unless the clock is illustrative", () => {
    const item = anItemRecord({ id: "a", hostId: "port", startMinute: 14 * 60 });
    const record = aTripRecord({ hosts: [port], items: [item] });

    expect(blocksToText(journey(record).blocks)).toMatch(/afternoon/);
    expect(
      blocksToText(journey(aTripRecord({ hosts: [port], items: [item], trip: { timesIllustrative: true } })).blocks),
    ).not.toMatch(/afternoon|14/);
  });

  it.each([
    ["one speaker", speakers(ana), "Ana Sá, Pilot at Port Authority, gave a talk."],
    [
      "two speakers",
      speakers(ana, ben),
      "Ana Sá (Pilot at Port Authority) and Ben Oak (Pilot at Port Authority) gave a talk.",
    ],
    [
      "colleagues without functions",
      [ana, ben, cy].map((person) => aPartRecord({ person: { ...person, title: "Dr" }, hostId: "port" })),
      "Dr Ana Sá, Dr Ben Oak and Dr Cy Ek of Port Authority gave a talk.",
    ],
    [
      "somebody with a descriptor who speaks for others",
      [
        aPartRecord({
          person: { ...ana, descriptor: "a pilot of many years" },
          affiliationThen: "Pilots' Union",
          onBehalfOf: "the crew",
        }),
      ],
      "Ana Sá of Pilots' Union, a pilot of many years, on behalf of the crew, gave a talk.",
    ],
    ["an organisation", [aPartRecord({ hostId: "port" })], "Port Authority gave a talk."],
  ])("names %s", (_who, parts, sentence) => {
    expect(told({ kind: "TALK", title: "Talk", parts })).toBe(sentence);
  });

  it.each([
    ["MODERATOR", "Ana Sá, Pilot, moderated."],
    ["CHAIR", "Ana Sá, Pilot, chaired."],
    ["GUIDE", "Ana Sá, Pilot, showed us round."],
    ["INTERPRETER", "Ana Sá, Pilot, interpreted."],
    ["CONTACT", "Our host there was Ana Sá, Pilot."],
    ["GUEST", "Ana Sá, Pilot, was there as a guest."],
    ["PANELLIST", "The panellist was Ana Sá, Pilot."],
    ["TRAINER", "The trainer was Ana Sá, Pilot."],
    ["SPEAKER", "Ana Sá, Pilot, spoke."],
  ] as const)("says what a %s did", (role, sentence) => {
    expect(told({ hostId: "port", parts: speakers(ana).map((part) => ({ ...part, role })) })).toContain(sentence);
  });

  it("lists more than three people instead of squeezing them into a sentence", () => {
    const parts = speakers(ana, ben, cy, aPersonRecord({ name: "Di Ås" }));
    const record = aTripRecord({ hosts: [port], items: [anItemRecord({ id: "a", hostId: "port", parts })] });
    const list = journey(record).blocks.find((block) => block.id === "item:a:speaker");

    expect(list).toMatchObject({ type: "list", flavour: "people", label: "Featuring" });
    expect(list?.type === "list" && list.items).toHaveLength(4);
  });

  it.each([
    [["a", "b", "c"], "a, b and c"],
    [["a", "b"], "a and b"],
    [["a, then b", "c", "d"], "a, then b; c; and d"],
  ])("joins topics %j", (topics, joined) => {
    expect(told({ kind: "PANEL", title: "Panel", topics, parts: speakers(ana) })).toContain(
      `The panel discussed ${joined}.`,
    );
  });

  it("introduces an organisation once and gives it the article it wants", () => {
    const institute = aHostRecord({
      id: "port",
      name: "Institute of Tides",
      descriptor: "a house of science",
      names: [{ name: "Instituto das Marés", language: "pt" }],
      facts: [{ text: "founded in 1901", year: 1901, source: null }],
    });
    const items = [anItemRecord({ id: "a", hostId: "port" }), anItemRecord({ id: "b", hostId: "port" })];
    const text = blocksToText(journey(aTripRecord({ hosts: [institute], items })).blocks);

    expect(text).toMatch(/the institute of tides \(Instituto das Marés\), a house of science, founded in 1901/i);
    expect(text.match(/founded in 1901/g)).toHaveLength(1);
  });

  it("leaves meals and transfers out unless something happened there", () => {
    expect(told({ kind: "MEAL", title: "Lunch", hostId: "port" })).toBe("");
    expect(told({ kind: "MEAL", title: "Lunch", topics: ["fish"], hostId: "port" })).toContain("fish");
  });

  it("asks for what is missing instead of inventing it", () => {
    expect(told({ kind: "TALK", title: "Tides", parts: [aPartRecord({ person: ana })] })).toMatch(
      /role of Ana Sá\? organisation of Ana Sá\?$/,
    );
    expect(
      told({
        kind: "TALK",
        title: "Tides",
        parts: [aPartRecord({ toBeConfirmed: true, roleThen: "State Secretary" })],
      }),
    ).toContain("name of the speaker of “Tides” (State Secretary)?");
    expect(told({ kind: "PANEL", title: "Tides" })).toContain("panellists of “Tides”?");
    expect(told({ title: "Somewhere" })).toContain("host of “Somewhere”?");
  });
});

describe("what real programmes hold", () => {
  const workshop = (item: Partial<ItemRecord>) => told({ kind: "WORKSHOP", title: "Indicators", ...item });

  it("names who is in no directory, and what their part was", () => {
    const parts = [
      aPartRecord({ nameThen: "All partners" }),
      aPartRecord({ nameThen: "Orkestra", contribution: "introduction" }),
    ];

    expect(workshop({ parts })).toContain("All partners and Orkestra (introduction) spoke.");
  });

  it("says what else somebody was then", () => {
    const person = aPersonRecord({ name: "Ana Pop" });
    const parts = [aPartRecord({ person, roleThen: "Dean", alsoThen: ["member of the city council"] })];

    expect(workshop({ parts })).toContain("Ana Pop, Dean, member of the city council, spoke");
  });

  it("says in which language it was and into which it was interpreted", () => {
    expect(workshop({ language: "nb", interpretation: ["en", "ro"] })).toContain(
      "It was held in Norwegian Bokmål, with interpretation into English and Romanian.",
    );
    expect(workshop({ interpretation: ["en"] })).toContain("There was interpretation into English.");
  });

  it("says what a part continued, and which choice it was one of", () => {
    expect(workshop({ continues: "Peer reviews, part 1" })).toContain("It continued “Peer reviews, part 1”.");
    expect(workshop({ choice: "Museum or hike" })).toContain("It was one of a choice: Museum or hike.");
  });

  it("ends with what became of what was agreed, and with the next of the series", () => {
    const record = aTripRecord({
      trip: { series: { name: "Learning journeys", number: 3, next: "the fourth, in Wales" } },
      followUps: [{ id: "f1", outcome: "A joint application was sent.", hostId: null }],
    });
    const text = blocksToText(journey(record).blocks);

    expect(text).toContain("A joint application was sent.");
    expect(text).toContain("Next in the series: the fourth, in Wales.");
  });
});

describe("the journey as a whole", () => {
  it("puts days with one theme together when grouped by theme", () => {
    const days = ["Water", "Land", "Water"].map((theme, index) =>
      aDayRecord({ id: `d${index}`, number: index + 1, theme }),
    );
    const sections = journey(aTripRecord({ days }), "THEME").blocks.filter((block) => block.type === "heading");

    expect(sections.map((block) => [block.section.label, blockText(block)])).toEqual([
      ["Day 1 and Day 3", "Water"],
      ["Day 2", "Land"],
    ]);
  });

  it("prints dates only when they are real", () => {
    const days = [aDayRecord({ date: "2027-03-09", theme: "Water" })];
    const detail = (datesIllustrative: boolean) =>
      journey(aTripRecord({ days, trip: { datesIllustrative } })).blocks.find((block) => block.type === "heading")
        ?.section.detail;

    expect(detail(false)).toBe("Tuesday 9 March");
    expect(detail(true)).toBeNull();
  });

  it("never tells what was declined or cancelled", () => {
    expect(told({ hostId: "port", hostStatus: "DECLINED" })).toBe("");
  });

  it("quotes only who allowed it", () => {
    const quote = (quoteAllowed: boolean) =>
      journey(
        aTripRecord({
          hosts: [port],
          items: [anItemRecord({ id: "a", hostId: "port" })],
          takeaways: [
            { id: "t", itemId: "a", text: "Patience.", author: { name: "Ana Sá", affiliation: null }, quoteAllowed },
          ],
        }),
      ).blocks.some((block) => block.type === "quote");

    expect([quote(true), quote(false)]).toEqual([true, false]);
  });
});

describe("highlights", () => {
  it("list the modules of a training with their trainers", () => {
    const training = anItemRecord({ id: "t", kind: "TRAINING_MODULE", title: "Training days" });
    const module = anItemRecord({
      id: "m",
      parentId: "t",
      kind: "TRAINING_MODULE",
      title: "Knots",
      keyMessage: "tie them twice",
    });
    const parts = speakers(ana).map((part) => ({ ...part, role: "TRAINER" as const }));
    const { blocks } = highlights(aTripRecord({ hosts: [port], items: [training, { ...module, parts }] }));
    const list = blocks.find((block) => block.id === "item:t:modules");

    expect(list && blockText(list)).toMatch(
      /^Modules\nKnots, with Ana Sá, Pilot at Port Authority\. .*: tie them twice\.$/,
    );
    expect(blocksToText(blocks)).toContain("The training consisted of one module.");
  });

  it.each([
    ["2025-12-03", "2025-12-04", "3–4 December 2025"],
    ["2023-09-30", "2023-10-02", "30 September – 2 October 2023"],
    ["2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026"],
    ["2025-12-03", "2025-12-03", "3 December 2025"],
  ])("say when it was: %s to %s", (from, to, range) => {
    const days = [from, ...(from === to ? [] : [to])].map((date, index) =>
      aDayRecord({ id: `d${index}`, number: index + 1, date }),
    );
    const partners = [{ role: "HOST" as const, hostId: "port", project: null, thanksFor: null }];
    const { blocks } = highlights(aTripRecord({ days, hosts: [port], partners, trip: { kind: "EVENT" } }));

    expect(blocksToText(blocks)).toContain(`Port Authority hosted Port visit on ${range}.`);
  });
});

describe("what happened, and what nobody knows", () => {
  const visit = (facts: Partial<ItemRecord>) => anItemRecord({ id: "a", hostId: "port", title: "Quay", ...facts });
  const blocksOf = (items: ItemRecord[], format: "JOURNEY" | "HIGHLIGHTS" = "JOURNEY") =>
    composeReport(aTripRecord({ hosts: [port], items }), { format, grouping: "DAY", language: "en" }).blocks;

  it.each(["JOURNEY", "HIGHLIGHTS"] as const)(
    "asks in the %s format whether what no host confirmed took place",
    (format) => {
      const part = anItemRecord({ id: "b", parentId: "a", kind: "TALK", title: "Tides", topics: ["salt"] });
      const blocks = blocksOf([visit({ hostStatus: "REQUESTED", topics: ["cranes"] }), part], format);

      expect(blocks.find((block) => block.id === "item:a")).toMatchObject({
        text: [{ text: "did the visit “Quay” take place?", mark: "gap" }],
      });
      expect(blocksToText(blocks)).not.toMatch(/cranes|salt|Port Authority/);
    },
  );

  it("tells it when somebody was recorded as present, and asks nothing of a meal", () => {
    const attendance = { present: 3, sources: ["SIGNATURE"] as const };

    expect(told({ hostId: "port", hostStatus: "IDEA", attendance })).toContain("Port Authority");
    expect(blocksOf([visit({ kind: "MEAL", hostStatus: "REQUESTED" })]).some((block) => block.id === "item:a")).toBe(
      false,
    );
  });

  it("asks about a part alone when the whole took place", () => {
    const part = anItemRecord({ id: "b", parentId: "a", title: "Dry dock", hostStatus: "IDEA" });

    expect(blocksToText(blocksOf([visit({ hostStatus: "CONFIRMED" }), part]))).toMatch(
      /Port Authority[\s\S]*did the visit “Dry dock” take place\?/,
    );
  });
});

describe("numbers", () => {
  const numbersIn = (record: Partial<TripRecord>, language = "en") => {
    const { blocks } = composeReport({ ...aTripRecord(), ...record }, { format: "JOURNEY", grouping: "DAY", language });
    const block = blocks.find((one) => one.id === "numbers");
    return block ? blockText(block) : null;
  };
  const present = (id: string, count: number, source: "SIGNATURE" | "ORGANISER" | "SELF_CHECK_IN") =>
    anItemRecord({ id, kind: "TALK", title: id, attendance: { present: count, sources: [source] } });

  it.each([
    [{ accepted: 0, organisations: 0 }, null],
    [{ accepted: 1, organisations: 1 }, "One person from one organisation took part."],
    [{ accepted: 12, organisations: 7 }, "There were twelve of us, from seven organisations."],
    [{ accepted: 20, organisations: 0 }, "There were 20 of us."],
  ])("of participants %j", (participants, sentence) => {
    expect(numbersIn({ participants: { ...participants, people: [] } })).toBe(sentence);
  });

  it("of attendance, with how it is known", () => {
    const items = [present("x", 11, "SIGNATURE"), present("y", 14, "ORGANISER"), present("z", 0, "SELF_CHECK_IN")];

    expect(numbersIn({ items })).toBe(
      "Attendance was recorded at two items of the programme by signature and by the organisers: between 11 and 14 people each time.",
    );
    expect(numbersIn({ items: items.slice(0, 1) }, "nb")).toBe(
      "Oppmøtet ble registrert ved én programpost med signatur: elleve personer.",
    );
    expect(numbersIn({ items: items.slice(0, 1) }, "ro")).toBe(
      "Prezența a fost consemnată într-un moment al programului prin semnătură: unsprezece persoane.",
    );
  });

  it("of countries, each once in whichever language somebody wrote it", () => {
    const hosts = ["Norway", "Norge", "Lietuva", null].map((country, at) => aHostRecord({ id: `h${at}`, country }));
    const items = hosts.map(({ id }) => anItemRecord({ id, hostId: id, title: id }));
    const record = aTripRecord({ hosts, items });

    expect(numbersIn(record)).toBe("Our hosts were in two countries, Norway and Lithuania.");
    expect(numbersIn(record, "ro")).toBe("Gazdele sunt din două țări: Norvegia și Lituania.");
  });
});

describe("what participants left", () => {
  const author = { name: "Ana Sá", affiliation: null };
  const takeaway = (id: string, itemId: string | null, quoteAllowed: boolean) => ({
    id,
    itemId,
    text: `Text ${id}`,
    author,
    quoteAllowed,
  });
  const items = [anItemRecord({ id: "a", hostId: "port" })];

  it("quotes the first of an item there, and the others in the reflection", () => {
    const takeaways = [
      takeaway("1", "a", true),
      takeaway("2", "a", true),
      takeaway("3", null, true),
      takeaway("4", "gone", true),
    ];
    const quotes = journey(aTripRecord({ hosts: [port], items, takeaways })).blocks.filter(
      (block) => block.type === "quote",
    );

    expect(quotes.map((block) => [block.section.key, blockText(block).split("\n")[0]])).toEqual([
      ["day:d1", "Text 1"],
      ["reflection", "Text 2"],
      ["reflection", "Text 3"],
    ]);
  });

  it("lays what nobody may quote before the editor, only where nobody has written a reflection", () => {
    const takeaways = [takeaway("1", "a", false)];
    const gaps = (reflections: string[]) =>
      journey(aTripRecord({ takeaways, trip: { reflections } }))
        .blocks.map((block) => blockText(block))
        .join("\n");

    expect(gaps([])).toContain("what of this do we bring home: “Text 1”?");
    expect(gaps(["We learned to wait."])).not.toContain("Text 1");
  });

  it("proposes pictures at their item, several as a gallery, never one that somebody refused", () => {
    const pictures = (...consents: ("AGREED" | "UNKNOWN" | "REFUSED")[]) =>
      journey(
        aTripRecord({
          hosts: [port],
          items,
          pictures: consents.map((consent, at) => aPictureRecord({ id: `p${at}`, itemId: "a", consent })),
        }),
      ).blocks.find((block) => block.id === "item:a:pictures");

    expect(pictures("AGREED", "REFUSED")).toMatchObject({ type: "figure", pictureId: "p0" });
    expect(pictures("AGREED", "UNKNOWN", "REFUSED")).toMatchObject({
      type: "gallery",
      pictures: [{ pictureId: "p0" }, { pictureId: "p1" }],
    });
    expect(pictures("REFUSED")).toBeUndefined();
  });

  it("says with which host something was agreed, unless the outcome names it", () => {
    const followUps = [
      { id: "1", outcome: "a crane was lent.", hostId: "port" },
      { id: "2", outcome: "Port Authority joined the network.", hostId: "port" },
    ];
    const list = journey(aTripRecord({ hosts: [port], followUps })).blocks.find((block) => block.id === "outcomes");

    expect(list && blockText(list)).toBe("With Port Authority: a crane was lent.\nPort Authority joined the network.");
  });

  it("thanks more than eight hosts in a list", () => {
    const hosts = Array.from({ length: 9 }, (_, at) => aHostRecord({ id: `h${at}`, name: `Harbour ${at}` }));
    const all = journey(aTripRecord({ hosts, items: hosts.map(({ id }) => anItemRecord({ id, hostId: id })) })).blocks;

    expect(all.find((block) => block.id === "thanks:hosts")).toMatchObject({ type: "list", label: "Our thanks go to" });
  });
});

describe("a key message", () => {
  const message = (keyMessage: string, id = "a") =>
    told({ id, kind: "TALK", title: "Tides", keyMessage, parts: speakers(ana) })
      .split(". ")
      .at(-1);

  it.each([
    ["ports are patient", /^(?:The (?:message|conclusion) was that|In short,) ports are patient\.$/],
    ["the importance of salt", /^(?:The talk (?:stressed|underlined)|The emphasis was on) the importance of salt\.$/],
    ["measure before you are asked", /: measure before you are asked\.$/],
    ["Salt is white", /: Salt is white\.$/],
    ["what is built well lasts", /: what is built well lasts\.$/],
    ["keep what is good", /: keep what is good\.$/],
  ])("“%s” is told as what it certainly is", (text, sentence) => {
    for (const id of ["a", "b", "c"]) expect(message(text, id)).toMatch(sentence);
  });
});
