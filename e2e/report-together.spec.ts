import sharp from "sharp";
import { expect, sender, test, unique } from "./fixtures";
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

test("whoever has a report open sees at once that it lost a withdrawn picture, and that it was taken back", {
  tag: "@once",
}, async ({ page, colleague: theirs, api, signIn, aTrip }) => {
  const trip = await aTrip({ dayCount: 1, items: [{ title: "How cod is sold", kind: "PANEL", day: 1, at: "10:00" }] });
  const organiser = await api("organiser");
  const buffer = await sharp({ create: { width: 600, height: 400, channels: 3, background: "#336666" } })
    .jpeg()
    .toBuffer();
  const uploaded = await organiser.post(`/api/v1/trips/${trip.id}/pictures`, {
    multipart: {
      ...{ alt: "A quay", credit: "Photo: Ana Pop", consent: "AGREED" },
      file: { name: "quay.jpg", mimeType: "image/jpeg", buffer },
    },
  });
  const pictureId = (await uploaded.json()).data.id;
  const send = sender(organiser);
  const reports = `/api/v1/trips/${trip.id}/reports`;
  const { id } = (await send("POST", reports, { format: "JOURNEY", language: "en" })) as { id: string };
  const { draft } = (await (await organiser.get(`${reports}/${id}`)).json()).data;
  const figure = {
    ...{ id: "figure-1", type: "figure", section: draft.blocks[0].section, source: null, composedHash: null },
    ...{ edited: false, pictureId, caption: null, crop: null, size: "text" },
  };
  await send("PATCH", `${reports}/${id}`, { revision: 0, blocks: [figure, ...draft.blocks] });
  const reason = "For the test";
  await sender(await api("admin"))("POST", `${reports}/${id}/publish`, { revision: 1, overrideReason: reason });
  await signIn(page, "organiser");
  const [ours, other] = [new ComposerPage(page), new ComposerPage(theirs)];
  await Promise.all([ours.open(trip.id), other.open(trip.id)]);
  await Promise.all([expect(ours.text).toBeEditable(), expect(other.text).toBeEditable()]);
  for (const one of [ours, other]) await expect(one.before).toContainText("Version 1, published on");

  await test.step("consent is taken back, and the next version is out without the picture", async () => {
    await ours.material.getByRole("tab", { name: "Photos 1" }).click();
    await ours.material.getByRole("button", { name: "A quay. Everybody shown agreed." }).click();
    const dialog = page.getByRole("dialog", { name: "Picture" });
    await dialog.getByRole("combobox", { name: "Do the people shown agree?" }).selectOption("REFUSED");
    await dialog.getByRole("button", { name: "Save" }).click();

    for (const one of [ours, other]) await expect(one.before).toContainText("Version 2, published on");
  });

  await test.step("an admin takes it back while an organiser types, who loses no word", async () => {
    await ours.writeAfter("How cod is sold");
    await page.keyboard.type(" They sold");
    await other.before.getByRole("button", { name: "Unpublish" }).click();
    await page.keyboard.type(" us cod.");

    for (const one of [ours, other]) {
      await expect(one.before).toContainText("This report was unpublished.");
      await expect(one.before).not.toContainText("published on");
      await expect(one.before.getByRole("link", { name: "Open the public page" })).toHaveCount(0);
      await expect(one.before.getByRole("button", { name: "Unpublish" })).toHaveCount(0);
      await one.blockWith("They sold us cod.");
    }
  });
});
