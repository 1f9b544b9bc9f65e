import { expect, test } from "../fixtures";
import { readSurfaces } from "./read-surfaces";
import { type FeatureRow, rows, type Surface, surfaces } from "./rows";
import { makeWholeTrip } from "./whole-trip";

/** Every page of a whole trip is opened. */
test.setTimeout(240_000);

test("every feature is in schema, endpoint, planner, itinerary, calendar, archive and report, or kept out on purpose", async ({
  page,
  api,
  signIn,
}, { project }) => {
  test.skip(project.name !== "desktop", "what is there is the same on a phone");
  const staff = await api("admin");
  const everybody = await api(null);
  await signIn(page, "admin");
  const trip = await makeWholeTrip(staff, everybody);

  const texts = await readSurfaces(trip, { staff, everybody, page });

  console.log(tableOf(rows));
  expect(rows.flatMap((row) => surfaces.flatMap((surface) => wrongWith(row, surface, texts[surface])))).toEqual([]);
});

function wrongWith({ feature, cells }: FeatureRow, surface: Surface, text: string): string[] {
  const cell = cells[surface];
  if (typeof cell === "string") return text.includes(cell) ? [] : [`${feature} is not in ${surface}: ${cell}`];
  if (cell instanceof RegExp) return cell.test(text) ? [] : [`${feature} is not in ${surface}: ${cell}`];
  const own = cells.schema;
  return typeof own === "string" && text.includes(own) ? [`${feature} is in ${surface}, which is kept out`] : [];
}

/** "●" is there, "–" is kept out, with the reason under the table. */
function tableOf(all: readonly FeatureRow[]): string {
  const reasons: string[] = [];
  const noteOf = (why: string) => {
    if (!reasons.includes(why)) reasons.push(why);
    return `– ${reasons.indexOf(why) + 1}`;
  };
  const width = Math.max(...all.map(({ feature }) => feature.length));
  const line = (name: string, columns: readonly string[]) =>
    [name.padEnd(width), ...columns.map((column) => column.padEnd(9))].join("  ");
  const body = all.map(({ feature, cells }) =>
    line(
      feature,
      surfaces.map((surface) => {
        const cell = cells[surface];
        return typeof cell === "object" && "kept" in cell ? noteOf(cell.kept) : "●";
      }),
    ),
  );
  const notes = reasons.map((why, index) => `${index + 1}: ${why}`);
  return ["", line("Feature", surfaces), ...body, "", ...notes, ""].join("\n");
}
