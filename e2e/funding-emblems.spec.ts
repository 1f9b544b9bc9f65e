import type { Locator } from "@playwright/test";
import sharp from "sharp";
import { readPdf, tagsWith, textOf } from "@/test/read-pdf";
import { expect, expectNoAxeViolations, sender, test, unique } from "./fixtures";
import { organisationOfDemo } from "./make-trip";
import { readSignedOut } from "./pages/report";

/** Pixels of CSS in a millimetre. */
const MILLIMETRE = 96 / 25.4;

const mark = async (width: number, background: string) => ({
  ...{ name: "mark.png", mimeType: "image/png" },
  buffer: await sharp({ create: { width, height: Math.round(width / 3), channels: 3, background } })
    .png()
    .toBuffer(),
});

test("what a programme obliges to print is entered once, and stands in the page and the PDF of its reports", async ({
  page,
  browser,
  api,
  signIn,
  aTrip,
}) => {
  test.slow(); // from the settings to the file on paper
  const programme = unique("Fjord Grants");
  const [first, second] = [`${programme}, name in a frame`, `${programme}, a green field`];
  const english = `The project is paid by the ${programme}.`;
  const romanian = `Proiectul este plătit de ${programme}.`;
  const emblems = page.getByRole("region", { name: "Emblems" });
  const printed = page.getByRole("region", { name: "As it is printed" });
  const dialog = page.getByRole("dialog");

  await test.step("an admin enters a programme with its words in two languages", async () => {
    await signIn(page, "admin");
    await page.goto("/settings/funding-programmes/new");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(programme);
    await page.getByRole("textbox", { name: /^Period/ }).fill("2028–2034");
    const texts: [string, string, string][] = [
      ["en", english, "The authors alone answer for it."],
      ["ro", romanian, "Autorii răspund singuri de conținut."],
    ];
    for (const [place, [language, statement, disclaimer]] of texts.entries()) {
      await page.getByRole("button", { name: "Add a language" }).click();
      const row = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("combobox") })
        .nth(place);
      await row.getByRole("combobox", { name: "Language" }).selectOption(language);
      await row.getByRole("textbox", { name: "Statement" }).fill(statement);
      await row.getByRole("textbox", { name: "Disclaimer" }).fill(disclaimer);
    }
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Add a funding programme" }).click();
    await page.getByRole("link", { name: programme }).click();
    await expect(emblems.getByText("No emblem yet.")).toBeVisible();
    await expect(printed.getByText("No emblem in this language. Reports in it cannot pass their checks.")).toHaveCount(
      2,
    );
  });

  await test.step("a file with too few pixels is refused beside its field, and what was typed stays", async () => {
    await emblems.getByRole("button", { name: "Add an emblem" }).click();
    await dialog.getByLabel("File").setInputFiles(await mark(200, "#224466"));
    await dialog.getByRole("textbox", { name: "What it is" }).fill(first);
    await dialog.getByRole("spinbutton", { name: "Width in print at least, mm" }).fill("45");
    await expectNoAxeViolations(page);
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await expect(dialog.getByText(/it needs 266\.$/)).toBeVisible();
    await expect(dialog.getByRole("textbox", { name: "What it is" })).toHaveValue(first);
  });

  await test.step("two emblems arrive, and change places", async () => {
    await dialog.getByLabel("File").setInputFiles(await mark(1200, "#224466"));
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await expect(emblems.getByText("At least 45 mm wide · All languages")).toBeVisible();
    await emblems.getByRole("button", { name: "Add an emblem" }).click();
    await dialog.getByLabel("File").setInputFiles(await mark(600, "#226644"));
    await dialog.getByRole("textbox", { name: "What it is" }).fill(second);
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await expect(emblems.getByRole("listitem")).toContainText([first, second]);
    await emblems.getByRole("button", { name: `Move ${second} forward` }).click();
    await expect(emblems.getByRole("listitem")).toContainText([second, first]);
    await expect(emblems.getByRole("button", { name: `Move ${second} forward` })).toBeDisabled();
    await expectNoAxeViolations(page);
  });

  await test.step("the settings show what is printed in each language, in this order and size", async () => {
    for (const [language, statement] of [
      ["English", english],
      ["Romanian", romanian],
    ] as const) {
      const block = printed.getByRole("region", { name: language });
      await expect(block.getByText(statement)).toBeVisible();
      await expectEmblems(block.getByRole("img"), [second, first]);
    }
  });

  const send = sender(await api("admin"));
  const { id: projectId } = (await send("POST", `/api/v1/organisations/${await organisationOfDemo()}/projects`, {
    name: unique("Quay"),
    fundings: [{ programmeId: page.url().split("/").at(-1), role: "DONOR" }],
  })) as { id: string };
  const trip = await aTrip({
    ...{ title: unique("Clean air in Stavanger"), city: "Stavanger", dayCount: 1 },
    fields: { purpose: "see how a port measures its air", delegation: "Members of the cluster", projectId },
    items: [{ title: "Who measures the air?", day: 1, at: "10:00", host: unique("Havnelaben") }],
  });
  const reports = `/api/v1/trips/${trip.id}/reports`;
  const asked = { format: "JOURNEY", language: "en", headline: unique("A day on the quay") };
  const { id } = (await send("POST", reports, asked)) as { id: string };
  const reason = { overrideReason: "For the test" };
  const { draft } = (await send("POST", `${reports}/${id}/publish`, { revision: 0, ...reason })) as {
    draft: { path: string };
  };
  const { path } = draft;

  await test.step("readers see words and emblems on the page, on paper as wide as they must be", async () => {
    const { page: read } = await readSignedOut(browser, new URL(path, page.url()).href);
    const funding = read.locator("footer section").filter({ has: read.getByRole("heading", { name: "Funding" }) });
    await expect(funding).toContainText(english);
    await expect(funding).toContainText("The authors alone answer for it.");
    await expect(funding).not.toContainText(romanian);
    await read.emulateMedia({ media: "print" });
    await expectEmblems(funding.getByRole("img"), [second, first]);
    await read.context().close();
  });

  await test.step("and in the PDF", async () => {
    const pdf = await readPdf(await (await page.request.get(`${path}.pdf`)).body());
    expect(tagsWith(pdf.tags, /^Figure$/).map(({ alt }) => alt)).toEqual([second, first]);
    const letters = textOf(pdf.tags).replace(/\s/g, "");
    expect(letters).toContain(english.replace(/\s/g, ""));
    expect(letters).not.toContain(romanian.replace(/\s/g, ""));
  });
});

/** Pictures with these words in this order, drawn, the last one at least as wide as it must be. */
async function expectEmblems(images: Locator, alts: readonly string[]): Promise<void> {
  await expect(images).toHaveCount(alts.length);
  for (const [place, alt] of alts.entries()) {
    const image = images.nth(place);
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveAttribute("alt", alt);
    await expect(image).not.toHaveJSProperty("naturalWidth", 0);
  }
  const { width = 0 } = (await images.last().boundingBox()) ?? {};
  expect(width).toBeGreaterThanOrEqual(45 * MILLIMETRE - 0.5);
}
