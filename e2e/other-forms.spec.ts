/** A report in its other forms: from the composer for those who write it, from its page for everybody. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, expectNoAxeViolations, test, unique } from "./fixtures";
import { ComposerPage } from "./pages/composer";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test("whoever writes a report takes the draft away in every form, and copies its short forms", async ({
  page,
  context,
  signIn,
  aTrip,
}) => {
  test.slow(); // seven files, two of them typeset
  const trip = await aTrip({
    ...{ title: unique("Clean air in Bodø"), city: "Bodø", dayCount: 1 },
    fields: { purpose: "see how a small port measures its air", delegation: "Members of the cluster" },
    items: [{ title: "Who measures the air?", day: 1, at: "10:00", host: unique("Havnelaben") }],
  });
  let headline = "";
  const composer = new ComposerPage(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, "organiser");
  await composer.open(trip.id);
  await composer.compose("Journey");
  const open = page.getByRole("button", { name: "Other forms" });
  const item = (name: string) => page.getByRole("menuitem", { name, exact: true });

  await test.step("the menu names every form, and is closed by a key", async () => {
    await open.click();
    await expect(page.getByRole("menuitem")).toHaveText([
      ...["Draft as PDF", "Draft for Word", "Draft as Markdown"],
      ...["Copy the press release", "Press release for Word", "Press release as Markdown"],
      ...["Copy the newsletter text", "Newsletter for Word", "Newsletter as Markdown"],
    ]);
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await expect(item("Draft as PDF")).toBeHidden();
    await expect(open).toBeFocused();
  });

  await test.step("a form says what was typed a moment ago, here and in a tab of its own", async () => {
    const form = item("Newsletter as Markdown");
    const reports = /\/api\/v1\/trips\/[^/]+\/reports\/[^/]+$/;
    const type = async (): Promise<{ typed: string; save: () => void }> => {
      const typed = unique("A night on the quay");
      let save = () => {};
      const pressed = new Promise<void>((resolve) => {
        save = resolve;
      });
      // The network is slower than the press.
      await page.route(reports, (route) => void pressed.then(() => route.continue()));
      await composer.headline.fill(typed);
      await open.click();
      return { typed, save };
    };

    const first = await type();
    const [tab] = await Promise.all([context.waitForEvent("page"), form.click({ modifiers: ["ControlOrMeta"] })]);
    first.save();
    await expect(tab.locator("body")).toContainText(first.typed);
    await tab.close();
    await page.unroute(reports);
    const second = await type();
    await form.click();
    second.save();
    await expect(page.locator("body")).toContainText(`# ${second.typed}`);
    await page.unroute(reports);
    await composer.open(trip.id);
    headline = second.typed;
  });

  for (const [name, type] of [
    ["Draft as PDF", "application/pdf"],
    ["Draft for Word", word],
    ["Draft as Markdown", "text/markdown; charset=utf-8"],
    ["Press release for Word", word],
    ["Press release as Markdown", "text/markdown; charset=utf-8"],
    ["Newsletter for Word", word],
    ["Newsletter as Markdown", "text/markdown; charset=utf-8"],
  ] as const) {
    await test.step(`${name}: the file is there`, async () => {
      await open.click();
      const address = (await item(name).getAttribute("href")) ?? "";
      await page.keyboard.press("Escape");
      const answer = await page.request.get(address);

      expect([name, answer.status(), answer.headers()["content-type"]]).toEqual([name, 200, type]);
      expect(answer.headers()["cache-control"]).toBe("private, no-store");
      if (type.startsWith("text/")) expect(await answer.text()).toContain(headline);
      else expect((await answer.body()).length).toBeGreaterThan(2_000);
    });
  }

  for (const [name, said] of [
    ["Copy the press release", "travelled to Bodø, Norway"],
    ["Copy the newsletter text", "Study visit report, Bodø"],
  ] as const) {
    await test.step(`${name}: it can be pasted`, async () => {
      await open.click();
      await item(name).click();
      await expect(page.getByRole("list", { name: "Messages" }).getByText("Copied").first()).toBeVisible();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toContain(said);
      expect(await copied()).toContain(headline);
      expect(await copied()).toContain("The whole report:");
    });
  }
});

test("a reader takes a report along as a file, by mail, and as a card on another site", async ({ page, browser }) => {
  await page.goto("/o/transilvania-it/reports/oslo-health-tech#share");
  const share = page.locator("#share");
  const headline = "Three days inside Oslo's health tech";

  for (const [name, type] of [
    ["PDF", "application/pdf"],
    ["Word", word],
    ["Markdown", "text/markdown; charset=utf-8"],
    ["Plain text", "text/plain; charset=utf-8"],
  ] as const) {
    const address = (await share.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
    const answer = await page.request.get(address);
    expect([name, answer.status(), answer.headers()["content-type"]]).toEqual([name, 200, type]);
  }
  const mail = (await share.getByRole("link", { name: "Send by mail" }).getAttribute("href")) ?? "";
  expect(decodeURIComponent(mail)).toMatch(new RegExp(`^mailto:\\?subject=${headline}&body=http`));

  await share.getByText("Show it on another site").click();
  const code = share.locator("code").last();
  await expect(code).toBeVisible();
  await expectNoAxeViolations(page);
  const elsewhere = await browser.newPage();
  const body = `<!doctype html><title>Partners</title><h1>Our partners</h1>${await code.textContent()}`;
  const partners = createServer((_request, response) => response.setHeader("Content-Type", "text/html").end(body));
  partners.listen(0, "127.0.0.1");
  await once(partners, "listening");
  await elsewhere.goto(`http://127.0.0.1:${(partners.address() as AddressInfo).port}/`);
  const card = elsewhere.frameLocator("iframe");
  await expect(card.getByRole("heading", { level: 1 })).toHaveText(headline);
  await card.getByRole("link", { name: "Read the report" }).click();
  await expect(elsewhere).toHaveURL(/\/o\/transilvania-it\/reports\/oslo-health-tech$/);
  await elsewhere.close();
  partners.close();
});

test("feeds carry whole reports, which a browser reads as XML and as HTML that runs nothing", { tag: "@once" }, async ({
  page,
}) => {
  await page.goto("/o/transilvania-it");
  const [atom, json] = await page.evaluate(async () => {
    const text = await (await fetch("/o/transilvania-it/feed.atom")).text();
    const feed = new DOMParser().parseFromString(text, "application/xml");
    const entries = [...feed.querySelectorAll("entry")].map((entry) => ({
      title: entry.querySelector("title")?.textContent,
      html: entry.querySelector("content[type=html]")?.textContent ?? "",
    }));
    const { items } = await (await fetch("/o/transilvania-it/feed.json")).json();
    return [
      { broken: feed.querySelector("parsererror")?.textContent ?? null, entries },
      (items as { title: string; content_html: string }[]).map(({ title, content_html: html }) => ({ title, html })),
    ] as const;
  });

  expect(atom.broken).toBeNull();
  expect(atom.entries).toEqual(json);
  const oslo = atom.entries.find(({ title }) => title === "Three days inside Oslo's health tech")?.html ?? "";
  const read = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    return {
      text: body.textContent,
      doing: body.querySelectorAll("script, style, iframe, form, input, [onerror], [style]").length,
      emblems: [...body.querySelectorAll("img")].map(({ alt }) => alt),
    };
  }, oslo);
  expect(read.text).toContain("Kjetil Tasken");
  expect(read.text).toContain("The project “2023: Cluj Innovation Year” is funded by EEA and Norway Grants 2014–2021.");
  expect(read.emblems).toEqual(["EEA and Norway Grants 2014–2021"]);
  expect(read.doing).toBe(0);
});
