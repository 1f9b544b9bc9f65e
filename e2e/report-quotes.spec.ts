import { expect, expectNoAxeViolations, sender, test, unique } from "./fixtures";
import { lastMailTo, linkIn } from "./mailbox";
import { ComposerPage } from "./pages/composer";
import { readSignedOut } from "./pages/report";

test("a quote in the text says how it stands with its approval: asked, then declined and why", {
  tag: "@once",
}, async ({ page, browser, baseURL, api, signIn, aTrip }) => {
  const trip = await aTrip({
    dayCount: 1,
    items: [
      {
        ...{ title: "Who measures the air?", kind: "TALK", day: 1, at: "10:00", host: unique("Obserwatorium") },
        speakers: [{ name: unique("Łucja Śniegoń"), role: "Forester", affiliation: "Lasy Miejskie" }],
      },
    ],
  });
  const composer = new ComposerPage(page);
  const dialog = page.getByRole("dialog");
  const quoted = `${unique("lucja").replace(/\W/g, "")}@quoted.example`;
  await signIn(page, "organiser");
  await composer.open(trip.id);
  await composer.compose("Journey");
  await composer.before.getByRole("button", { name: "Add a quote…" }).click();
  await dialog.getByRole("textbox", { name: "The words" }).fill("Three sensors agree.");
  const added = page.waitForResponse((answer) => answer.url().endsWith("/quotes") && answer.status() === 201);
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  const { data: quote } = await (await added).json();
  const organiser = await api("organiser");
  const address = `/api/v1/trips/${trip.id}/reports/${page.url().split("/").at(-1)}`;
  const { draft } = (await (await organiser.get(address)).json()).data;
  const block = {
    ...{ id: "said", section: draft.blocks[0].section, source: null, composedHash: null, edited: true },
    ...{ type: "quote", takeawayId: quote.id, text: [{ text: "Three sensors agree." }], author: "Łucja" },
    affiliation: null,
  };
  const blocks = [block, ...draft.blocks];
  await sender(organiser)("PATCH", address, { revision: draft.revision, blocks });
  const inText = composer.text.getByRole("group", { name: "Quote", exact: true });

  await expect(inText).toContainText("Not allowed in these words");
  await composer.inMargin("Quote not allowed").click();
  await page.getByRole("dialog").getByRole("button", { name: "Choose another quote" }).click();
  await expect(inText.getByRole("combobox", { name: "Which quote" })).toBeFocused();

  await composer.before.getByRole("button", { name: "Ask for approval…" }).click();
  await dialog.getByRole("textbox", { name: "Mail address" }).fill(quoted);
  await dialog.getByRole("button", { name: "Send", exact: true }).click();
  await expect(inText).toContainText("Waiting for approval");
  await expectNoAxeViolations(page);

  const mail = await lastMailTo(baseURL ?? "", quoted);
  const { page: link } = await readSignedOut(browser, new URL(linkIn(mail, "/quotes/"), baseURL).href);
  await link.getByRole("textbox", { name: "Reason (optional)" }).fill("I said it otherwise.");
  await link.getByRole("button", { name: "Decline" }).click();
  await link.context().close();
  await expect(inText).toContainText("Declined");
  await expect(inText).toContainText("Reason: I said it otherwise.");
});
