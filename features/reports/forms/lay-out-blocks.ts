import { calendarDate } from "@/domain/clock";
import { dateLocale, shortDate } from "@/domain/dates";
import { lengthWords } from "@/domain/day-map/length-words";
import { isModules, modulesOf } from "@/domain/report/modules";
import type { PublishedBlock, PublishedPicture, RouteDay } from "@/domain/report/published";
import type { Translate } from "@/lib/messages";
import type { LaidOutBlock, LaidOutDay, LaidOutFigure, LaidOutPicture } from "./laid-out";
import { mapDrawing } from "./map-drawing";

/** Takes care that no level of headings is left out: what stands under no heading of a section is one itself. */
export class LevelKeeper {
  private deepest = 1;

  of(wanted: 2 | 3): 2 | 3 {
    const level = wanted === 3 && this.deepest >= 2 ? 3 : 2;
    this.deepest = level;
    return level;
  }
}

type Around = {
  levels: LevelKeeper;
  /** BCP 47 tag of the report. */
  language: string;
  t: Translate<"public-report">;
};

/** One block with the words that stand beside it. */
export function laidOutBlock(block: PublishedBlock, { levels, language, t }: Around): LaidOutBlock {
  switch (block.type) {
    case "heading":
      return { kind: "heading", level: levels.of(block.level), text: block.text };
    case "paragraph":
      return { kind: "paragraph", text: block.text };
    case "list":
      return laidOutList(block, levels, t);
    case "quote":
      return { kind: "quote", text: block.text, by: block.author, affiliation: block.affiliation };
    case "figure":
      return figureOf(block, block.size === "wide");
    case "gallery":
      return {
        kind: "gallery",
        pictures: block.pictures.map(({ picture, caption }) => ({
          picture: pictureOf(picture),
          caption,
          credit: picture.credit,
        })),
      };
    case "facts":
      return { kind: "facts", title: block.title, facts: block.facts };
    case "map":
      return laidOutMap(block, language, t);
    case "timeline":
      return { kind: "timeline", title: t("route"), days: laidOutDays(block.days, language), caption: block.caption };
  }
}

/** Days of the drawn line that have a stop. */
export function laidOutDays(days: readonly RouteDay[], language: string): LaidOutDay[] {
  const locale = dateLocale(language);
  return days
    .filter((day) => day.stops.length > 0)
    .map(({ label, date, stops }) => ({
      label,
      date: date ? shortDate(calendarDate(date), locale) : null,
      stops,
    }));
}

function laidOutMap(
  { map, day, caption }: Extract<PublishedBlock, { type: "map" }>,
  language: string,
  t: Translate<"public-report">,
): LaidOutBlock {
  const count = map.places.length;
  const locale = dateLocale(language);
  return {
    kind: "map",
    svg: mapDrawing(map, { north: t("north"), length: (metres) => lengthWords(metres, locale) }),
    alt: day ? t("mapOfDay", { day, count }) : t("map", { count }),
    width: map.width,
    height: map.height,
    places: map.places,
    caption,
  };
}

function laidOutList(
  block: Extract<PublishedBlock, { type: "list" }>,
  levels: LevelKeeper,
  t: Translate<"public-report">,
): LaidOutBlock {
  if (block.flavour === "people") {
    const people = block.items.map(({ text, role = [], organisation = [] }) => ({ name: text, role, organisation }));
    return { kind: "people", label: block.label, people };
  }
  if (isModules(block)) {
    const modules = modulesOf(block).map((one, index) => ({ label: t("module", { number: index + 1 }), ...one }));
    return { kind: "modules", level: levels.of(3), modules };
  }
  return { kind: "list", label: block.label, items: block.items.map((item) => item.text) };
}

/** @param wide across the margin as well */
export function figureOf(block: Extract<PublishedBlock, { type: "figure" }>, wide: boolean): LaidOutFigure {
  return {
    kind: "figure",
    picture: pictureOf(block.picture),
    caption: block.caption,
    credit: block.picture.credit,
    wide,
  };
}

function pictureOf({ id, alt, width, height, crop }: PublishedPicture): LaidOutPicture {
  return { id, alt, width, height, crop: crop ?? null };
}
