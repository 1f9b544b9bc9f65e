import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { ComposerPage } from "./pages/composer";

test("what one says of chosen words stands at once in the colleague's text and panel, and stays when they go", {
  tag: "@once",
}, async ({ page, colleague: theirs, signIn, aTrip }) => {
  const speakers = [{ name: "Ola Kaisen", role: "Head of the Quay", affiliation: "Kaikontoret" }];
  const trip = await aTrip({
    dayCount: 1,
    items: [
      {
        ...{ title: "How ships find a berth", kind: "PANEL", day: 1, at: "10:00", host: unique("Harbour office") },
        speakers,
      },
    ],
  });
  await signIn(page, "organiser");
  const [ours, other] = [new ComposerPage(page), new ComposerPage(theirs)];
  await ours.open(trip.id);
  await ours.compose("Journey");
  await ours.writeAfter("How ships find a berth");
  await page.keyboard.type(" Beside the old locks we saw the old locks at work.");
  await ours.expectSaved();
  await theirs.goto(page.url());
  await Promise.all([other.blockWith("the old locks"), expect(other.text).toBeEditable()]);
  const field = ours.comments.getByRole("textbox", { name: "Comment on these words" });

  await test.step("from the keyboard, of words selected a moment ago", async () => {
    await ours.choose("the old locks", 2);
    await page.keyboard.press("Alt+Shift+M");
    await expect(field).toBeFocused();
    await page.keyboard.type("Were they not new?");
    await ours.comments.getByRole("button", { name: "Send" }).click();
    await expect(ours.text.locator(".report-commented")).toHaveText("the old locks");
    await expect.poll(() => ours.beforeMarked()).toMatch(/Beside the old locks we saw $/);
  });

  await test.step("the colleague hears of it and is led to the words", async () => {
    await expect(other.comments).toContainText("Were they not new?");
    await expect(other.text.locator(".report-commented")).toHaveText("the old locks");
    await expect.poll(() => other.beforeMarked()).toMatch(/Beside the old locks we saw $/);
    await other.inMargin("1 comment").click();
    const thread = other.comments.getByRole("listitem").filter({ hasText: "Were they not new?" });
    await expect(thread).toBeFocused();
    await expect(thread.getByRole("blockquote")).toHaveText("the old locks");
    await expectNoAxeViolations(theirs);
    await thread.getByRole("button", { name: "Show in the text" }).click();
    await expect.poll(() => other.chosen()).toBe("the old locks");
  });

  await test.step("an answer comes back while one is typing the next", async () => {
    await ours.choose("at work");
    await page.getByRole("toolbar", { name: "Text tools" }).getByRole("button", { name: "Comment on" }).click();
    await page.keyboard.type("Half a sentence");
    await other.comments.getByRole("button", { name: "Answer" }).click();
    await other.comments.getByRole("textbox", { name: "Your answer" }).fill("Of 1868.");
    await other.comments.getByRole("form", { name: "Your answer" }).getByRole("button", { name: "Send" }).click();
    await expect(ours.comments).toContainText("Of 1868.");
    await expect(field).toHaveValue("Half a sentence");
  });

  await test.step("edited away, the comment stays with its block and says so", async () => {
    await other.choose("the old locks", 2);
    await theirs.keyboard.type("everything");
    for (const one of [ours, other]) {
      await one.blockWith("Beside the old locks we saw everything at work.");
      await expect(one.comments).toContainText("The block no longer says these words.");
      await expect(one.text.locator(".report-commented")).toHaveCount(0);
      await expect(one.inMargin("1 comment")).toBeVisible();
    }
  });

  await test.step("resolved, it leaves the margin of both", async () => {
    await ours.comments.getByRole("button", { name: "Resolve" }).click();
    await expect(other.comments).toContainText("1 resolved");
    await expect(other.inMargin("1 comment")).toHaveCount(0);
  });
});
