import { expect, test, unique } from "./fixtures";
import { ComposerPage } from "./pages/composer";

test("two people write in one report at once, in different paragraphs and in the same one, and nothing is lost", {
  tag: "@once",
}, async ({ page, colleague: theirs, signIn, aTrip }) => {
  const [host, hall] = [unique("Harbour office"), unique("Market hall")];
  const talk = (name: string) => [{ name, role: "Head of the Quay", affiliation: "Kaikontoret" }];
  const trip = await aTrip({
    dayCount: 1,
    items: [
      { title: "How ships find a berth", kind: "PANEL", day: 1, at: "10:00", host, speakers: talk("Ola Kaisen") },
      { title: "How cod is sold", kind: "PANEL", day: 1, at: "14:00", host: hall, speakers: talk("Eli Torvik") },
    ],
  });
  await signIn(page, "organiser");
  const [ours, other] = [new ComposerPage(page), new ComposerPage(theirs)];
  await ours.open(trip.id);
  await ours.compose("Journey");
  await theirs.goto(page.url());
  await Promise.all([expect(ours.text).toBeEditable(), expect(other.text).toBeEditable()]);

  await test.step("each sees the other, and in which paragraph they are", async () => {
    await other.writeAfter("How cod is sold");
    await expect(page.getByRole("list", { name: "Also at this report" })).toContainText("in ");
    await expect(ours.text.locator(".has-peer")).toContainText("How cod is sold");
  });

  await test.step("in different paragraphs", async () => {
    await ours.writeAfter("How ships find a berth");
    await Promise.all([page.keyboard.type(" We saw the locks."), theirs.keyboard.type(" They sold us cod.")]);
    for (const one of [ours, other]) {
      await one.blockWith("We saw the locks.");
      await one.blockWith("They sold us cod.");
    }
  });

  await test.step("in the same paragraph, one at its end and one in front of it", async () => {
    await other.writeBefore("We saw the locks.");
    await ours.writeAfter("We saw the locks.");
    await Promise.all([page.keyboard.type(" Twice."), theirs.keyboard.type("First of all: ")]);
    for (const one of [ours, other]) {
      const block = await one.blockWith("We saw the locks. Twice.");
      await expect(block).toContainText(/^First of all: /);
    }
  });

  await test.step("undoing takes back one's own words alone", async () => {
    await page.keyboard.press("Control+z");
    const block = await other.blockWith("We saw the locks.");
    await expect(block).not.toContainText("Twice.");
    await expect(block).toContainText(/^First of all: /);
    await ours.expectSaved();
  });

  await test.step("what was typed without a network comes back with the page, and is sent when there is one", async () => {
    await page.context().setOffline(true);
    await ours.writeAfter("We saw the locks.");
    await page.keyboard.type(" Offline.");
    await expect(page.getByText("Saved on this computer")).toBeVisible();
    await page.context().setOffline(false);
    await other.blockWith("Offline.");
  });
});
