import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { ComposerPage } from "./pages/composer";

test("what is to be mended stands in the margin of its block, in words, and leads to the mend", async ({
  page,
  signIn,
  aTrip,
}) => {
  const speaker = `Łucja ${unique("Śniegoń")}`;
  const trip = await aTrip({
    dayCount: 1,
    items: [
      {
        ...{ title: "Who measures the air?", kind: "PANEL", day: 1, at: "10:00", host: unique("Obserwatorium") },
        speakers: [{ name: speaker, role: "Forester", affiliation: "Lasy Miejskie" }],
      },
    ],
  });
  const composer = new ComposerPage(page);
  const popup = page.getByRole("dialog", { name: "To mend in this block" });
  await signIn(page, "organiser");
  await composer.open(trip.id);
  await composer.compose("Journey");
  await expect(composer.text).toBeEditable();

  await test.step("a gap is selected, so that the next key answers it", async () => {
    const theme = composer.text.locator("h2").filter({ has: page.getByRole("button", { name: /^Fill in: .*theme/i }) });
    await theme.getByRole("button").click();
    const marks = composer.block.getByRole("button", { name: "Gap to fill" });
    await marks.focus();
    await page.keyboard.press("Enter");
    await expect(popup).toContainText("The record does not hold what this sentence needs.");
    await expectNoAxeViolations(page);
    await popup.getByRole("button", { name: "Fill it in" }).click();
    await expect(popup).toBeHidden();
    await expect(composer.text.locator(".report-gap.ProseMirror-selectednode")).toHaveCount(1);
    await page.keyboard.type("Zażółć gęślą jaźń");
    await expect(composer.text.locator("h2").filter({ hasText: "Zażółć gęślą jaźń" })).toBeVisible();
    await expect(marks).toHaveCount(0);
  });

  await test.step("a name is put right as the record has it", async () => {
    const wrong = speaker.replace("Łucja", "Lucja");
    await composer.writeAfter("Who measures the air?");
    await page.keyboard.type(` Then ${wrong} spoke.`);
    await composer.inMargin("Name not as in the record").click();
    await popup.getByRole("button", { name: `Write ${speaker} for ${wrong}` }).click();
    await composer.blockWith(`Then ${speaker} spoke.`);
    await expect(composer.inMargin("Name not as in the record")).toHaveCount(0);
  });

  await test.step("so is one in the headline, which the field's own undo takes back", async () => {
    const wrong = speaker.replace("Łucja", "Lucja");
    await composer.headline.fill(`What ${wrong} told us`);
    const mend = composer.before.getByRole("button", {
      name: `Put right in the headline: ${speaker} instead of ${wrong}`,
    });
    await mend.click();
    await expect(composer.headline).toHaveValue(`What ${speaker} told us`);
    await expect(composer.headline).toBeFocused();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(composer.headline).toHaveValue(`What ${wrong} told us`);
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await expect(composer.headline).toHaveValue(`What ${speaker} told us`);
    await expect(mend).toHaveCount(0);
  });
});
