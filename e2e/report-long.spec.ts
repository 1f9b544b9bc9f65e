import { expect, sender, test } from "./fixtures";
import { ComposerPage } from "./pages/composer";

const COUNT = 400;
const sentence = "The group asked how founders find money, skills and a first hospital. ";

test("in a report of 400 blocks a letter touches its own paragraph and nothing else of the text", {
  tag: "@once",
}, async ({ page, api, signIn, aTrip }) => {
  test.slow(); // a long report is made first
  const trip = await aTrip({ dayCount: 1, items: [{ title: "How cod is sold", kind: "TALK", day: 1, at: "10:00" }] });
  const composer = new ComposerPage(page);
  await signIn(page, "organiser");
  await composer.open(trip.id);
  await composer.compose("Journey");
  const organiser = await api("organiser");
  const address = `/api/v1/trips/${trip.id}/reports/${page.url().split("/").at(-1)}`;
  const { draft } = (await (await organiser.get(address)).json()).data;
  const blocks = Array.from({ length: COUNT }, (_, place) => ({
    ...{ id: `long-${place}`, section: draft.blocks[0].section, source: null, composedHash: null, edited: true },
    ...{ type: "paragraph", text: [{ text: `Paragraph ${place}. ${sentence}` }, ...gapIn(place)] },
  }));
  await sender(organiser)("PATCH", address, { revision: draft.revision, blocks });
  await page.reload();
  await expect(composer.text).toBeEditable();
  await expect(composer.text.getByText("Paragraph 399.")).toHaveCount(1);
  await composer.writeAfter("Paragraph 203.");
  await page.keyboard.type("Once more");
  await composer.expectSaved();

  await composer.text.evaluate((text) => {
    const touched = new Set<string>();
    Object.assign(window, { touched });
    const blockOf = (node: Node) => {
      let at: Node | null = node;
      while (at && at.parentNode !== text) at = at.parentNode;
      return at?.textContent?.slice(0, 14) ?? "the text itself";
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) touched.add(blockOf(target));
    }).observe(text, { subtree: true, childList: true, characterData: true });
    const list = document.querySelector("aside[aria-labelledby=material-title]");
    if (!list) throw new Error("The material is not there");
    new MutationObserver(() => touched.add("the material")).observe(list, {
      ...{ subtree: true, childList: true, characterData: true },
    });
  });
  await page.keyboard.type(", and then again");
  await composer.expectSaved();

  expect(await page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched])).toEqual([
    "Paragraph 203.",
  ]);
});

/** Something to mend in every tenth, so that the margin has marks. */
function gapIn(place: number): { text: string; mark: "gap" }[] {
  return place % 10 === 5 ? [{ text: "role?", mark: "gap" }] : [];
}
