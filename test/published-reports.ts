/** Published reports for tests of what is made of them: both seeds, and one with every kind of block and letter. */

import type { InlineRun } from "@/domain/report/blocks";
import { composeReport } from "@/domain/report/compose";
import { toPublished } from "@/domain/report/publish";
import type { PublishedBlock, PublishedPicture, PublishedReport } from "@/domain/report/published";
import type { TripRecord } from "@/domain/report/record";
import { osloDeepDiveDays, osloHealthTech } from "./seed-records";
import { writtenIn } from "./seed-texts";

type Language = "en" | "ro" | "nb";

/** The first seed as a journey, the second as highlights, in a language of ours. */
export function seedReport(seed: "journey" | "highlights", language: Language): PublishedReport {
  const record: TripRecord = writtenIn(language, seed === "journey" ? osloHealthTech : osloDeepDiveDays);
  const format = seed === "journey" ? "JOURNEY" : "HIGHLIGHTS";
  const report = {
    ...composeReport(record, { format, grouping: "DAY", language }),
    format,
    language,
    date: null,
  } as const;
  return toPublished({ ...report, author: "Irina Vălean" }, record, "2023-10-09");
}

const words = (text: string): InlineRun[] => [{ text }];

export function aPublishedPicture(id: string, overrides: Partial<PublishedPicture> = {}): PublishedPicture {
  return { id, alt: `What ${id} shows`, credit: `Photo ${id}`, width: 1200, height: 800, crop: null, ...overrides };
}

/** Signs that mean something to typst, Markdown, HTML, XML or a shell, in the middle of words. */
export const polyglot =
  '#import "@preview/evil:1.0.0": * #panic() $x^2$ @label <tag> *strong* _em_ `raw` \\u{41} [a](b) ![c](d) </w:t> &amp; ]]> -- ~ "q" #eval("1+1")';

/** Every kind of block, letters of three languages, long names; and what attackers type, in every field when asked for. */
export function inventedReport({ text = "", days = 2 }: { text?: string; days?: number } = {}): PublishedReport {
  const tricky = text === "" ? "" : ` ${text}`;
  const base = seedReport("journey", "en");
  return {
    ...base,
    organisation: { name: `Asociația Știință și Țară${tricky}`, slug: "stiinta" },
    correction: { date: "2023-11-02", note: `Universitetet ble grunnlagt i 1968.${tricky}` },
    headline: `Ținuturi, fjorder și blåbærsyltetøy${tricky}`,
    standfirst: `Șaisprezece oameni au văzut Ålesund, Tromsø și Mo i Rana.${tricky}`,
    author: `Ștefănița-Anamaria Țîrțău-Øvergård${tricky}`,
    sections: [
      {
        key: "lead",
        label: "",
        detail: null,
        notes: [],
        blocks: [
          {
            id: "lead-figure",
            type: "figure",
            picture: aPublishedPicture("p0"),
            caption: `Fjord${tricky}`,
            size: "text",
          },
          { id: "lead", type: "paragraph", text: words(`Vi reiste med båt og tog.${tricky}`) },
        ],
      },
      ...Array.from({ length: days }, (_, index) => ({
        key: `day:${index}`,
        label: `Day ${index + 1}`,
        detail: `Monday ${index + 1} September`,
        notes: [],
        blocks: everyBlock(index, tricky),
      })),
    ],
    funders: base.funders.map((funder) => ({
      ...funder,
      name: `${funder.name}${tricky}`,
      statement: `${funder.statement ?? ""}${tricky}`,
      disclaimer: `Ansvaret er vårt.${tricky}`,
      website: "https://grants.example.org/norway",
      emblems: [
        { picture: aPublishedPicture("emblem", { width: 600, height: 200, credit: null }), minimumWidthMm: 45 },
      ],
    })),
    projects: [{ name: `2023: Cluj Innovation Year${tricky}`, code: "NO-1", website: "https://project.example.org" }],
  };
}

function everyBlock(index: number, tricky: string): PublishedBlock[] {
  const id = (name: string) => `${name}-${index}`;
  return [
    { id: id("heading"), type: "heading", level: 2, text: words(`Întâlnire i Tromsø ${index}${tricky}`) },
    {
      id: id("paragraph"),
      type: "paragraph",
      text: [
        { text: "Ne-a primit " },
        { text: `Universitetet i Tromsø – Norges arktiske universitet${tricky}`, mark: "host" },
        { text: ", unde " },
        { text: `Åse Kjærgård${tricky}`, mark: "person" },
        { text: " a vorbit despre " },
        { text: `Cercetare la frig${tricky}`, mark: "project" },
        { text: `; tot ce trebuie știut stă pe ${tricky}` },
        { text: `pagina lor${tricky}`, mark: "link", href: "https://uit.example.org/en?a=1&b=(2)" },
        { text: ". " },
        { text: "Cuvinte apăsate", mark: "strong" },
        { text: " și " },
        { text: "înclinate", mark: "emphasis" },
        { text: "." },
      ],
    },
    { id: id("figure"), type: "figure", picture: aPublishedPicture(id("a")), caption: `Havna${tricky}`, size: "text" },
    {
      id: id("wide"),
      type: "figure",
      picture: aPublishedPicture(id("b"), { alt: "", credit: null, crop: { x: 0, y: 0.25, width: 1, height: 0.5 } }),
      caption: null,
      size: "wide",
    },
    { id: id("sub"), type: "heading", level: 3, text: words(`Mai jos${tricky}`) },
    {
      id: id("list"),
      type: "list",
      flavour: "plain",
      label: `Teme${tricky}`,
      items: [{ text: words(`Vânt${tricky}`) }, { text: words(`Is og snø${tricky}`) }],
    },
    {
      id: id("people"),
      type: "list",
      flavour: "people",
      label: "Featuring",
      items: [
        {
          text: [{ text: `Jørgen Bråten${tricky}`, mark: "person" }],
          role: words(`Leder${tricky}`),
          organisation: [{ text: `Nordlys AS${tricky}`, mark: "host" }],
        },
        { text: words("Ana Șerban") },
      ],
    },
    {
      id: `${id("x")}:modules`,
      type: "list",
      flavour: "plain",
      label: null,
      items: [{ text: [{ text: `Primul modul${tricky}`, mark: "strong" }, { text: `. Om ${tricky}vind.` }] }],
    },
    {
      id: id("quote"),
      type: "quote",
      text: words(`Målet er varme.${tricky}`),
      author: "Åse",
      affiliation: `UiT${tricky}`,
    },
    {
      id: id("gallery"),
      type: "gallery",
      pictures: [
        { picture: aPublishedPicture(id("c")), caption: `Unu${tricky}` },
        { picture: aPublishedPicture(id("d")), caption: null },
        { picture: aPublishedPicture(id("e"), { width: 600, height: 900 }), caption: "Trei" },
      ],
    },
    {
      id: id("facts"),
      type: "facts",
      title: `På kort tid${tricky}`,
      facts: [
        { label: words("Fondată"), value: words(`1968${tricky}`) },
        { label: words(`Studenter${tricky}`), value: words("17 000") },
      ],
    },
    {
      id: id("map"),
      type: "map",
      day: `Day ${index + 1}`,
      caption: `Kart${tricky}`,
      map: {
        width: 560,
        height: 320,
        frames: [
          {
            top: 0,
            height: 320,
            markers: [
              {
                number: 1,
                at: { x: 60, y: 60 },
                label: { text: `Tromsø${tricky}`, box: { x: 75, y: 52, width: 60, height: 16 } },
              },
              { number: 2, at: { x: 400, y: 200 }, label: null },
            ],
            lines: [{ from: { x: 60, y: 60 }, to: { x: 400, y: 200 }, mode: "WALK", far: false }],
            scale: { metres: 500, units: 100 },
          },
        ],
        between: [],
        places: [`Tromsø${tricky}`, "Kroken"],
      },
    },
    {
      id: id("timeline"),
      type: "timeline",
      days: [
        {
          label: "Day 1",
          date: "2023-09-25",
          stops: [
            { host: `Universitetet${tricky}`, detail: null },
            { host: "Havna", detail: "Åse" },
          ],
        },
      ],
      caption: `Linja${tricky}`,
    },
  ];
}
