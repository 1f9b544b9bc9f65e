import type { JSHandle, Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./fixtures";
import { ComposerPage } from "./pages/composer";

const dropped = (page: Page, name: string, background: string): Promise<JSHandle<DataTransfer>> =>
  photo(background).then((bytes) =>
    page.evaluateHandle(
      ([file, data]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(data)], file, { type: "image/jpeg" }));
        return transfer;
      },
      [name, bytes] as const,
    ),
  );

async function photo(background: string): Promise<number[]> {
  return [
    ...(await sharp({ create: { width: 300, height: 200, channels: 3, background } })
      .jpeg()
      .toBuffer()),
  ];
}

/** What a person does with the clipboard, on the element that has the focus. */
async function paste(page: Page, name: string, background: string): Promise<void> {
  const data = await dropped(page, name, background);
  await page.evaluate((clipboardData) => {
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, data);
}

test("pictures are dropped and pasted, stopped on their way, tried again, and put into the text", {
  tag: "@once",
}, async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({ dayCount: 1, items: [{ title: "How cod is sold", kind: "TALK", day: 1, at: "10:00" }] });
  const composer = new ComposerPage(page);
  const area = composer.material.getByRole("region", { name: "Pictures" });
  const files = area.getByRole("list", { name: "Files" }).getByRole("listitem");
  const drop = async (at: Locator, name: string, background: string) => {
    await at.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await at.boundingBox()) ?? {};
    const dataTransfer = await dropped(page, name, background);
    await at.dispatchEvent("drop", { dataTransfer, clientX: x + 8, clientY: y + 8 });
  };
  const pictures = `**/api/v1/trips/${trip.id}/pictures`;
  await signIn(page, "organiser");
  await composer.open(trip.id);
  await composer.compose("Journey");
  await expect(composer.text).toBeEditable();

  await test.step("dropped on the material, and pasted there", async () => {
    await drop(area, "cod.jpg", "#336666");
    await expect(files.filter({ hasText: "cod.jpg" })).toContainText("Added");
    await area.getByRole("button", { name: "Add pictures" }).focus();
    await paste(page, "quay.jpg", "#cc3333");
    await expect(files.filter({ hasText: "quay.jpg" })).toContainText("Added");
    await expect(composer.material.getByRole("tab", { name: "Photos 2" })).toBeVisible();
  });

  await test.step("stopped on its way, it leaves the list and is not added", async () => {
    const held = page.waitForRequest(pictures);
    await page.route(pictures, () => undefined);
    await drop(area, "slow.jpg", "#3333cc");
    const request = await held;
    await area.getByRole("button", { name: "Stop slow.jpg" }).click();
    await expect(files.filter({ hasText: "slow.jpg" })).toHaveCount(0);
    await expect.poll(() => request.failure()?.errorText).toContain("ERR_ABORTED");
    await page.unroute(pictures);
  });

  await test.step("one that found no server says so and can be tried again", async () => {
    await page.route(pictures, (route) => route.abort("connectionreset"));
    await drop(area, "late.jpg", "#33cc33");
    await expect(files.filter({ hasText: "late.jpg" })).toContainText("The server did not answer.");
    await page.unroute(pictures);
    await area.getByRole("button", { name: "Try late.jpg again" }).click();
    await expect(files.filter({ hasText: "late.jpg" })).toContainText("Added");
    await expect(composer.material.getByRole("tab", { name: "Photos 3" })).toBeVisible();
  });

  await test.step("dropped on a paragraph, it stands after it; pasted into one as well", async () => {
    const paragraph = await composer.blockWith("How cod is sold");
    await drop(paragraph, "market.jpg", "#cccc33");
    const figures = composer.text.getByRole("group", { name: "Picture", exact: true });
    await expect(figures).toHaveCount(1);
    await composer.writeAfter("How cod is sold");
    await paste(page, "ice.jpg", "#33cccc");
    await expect(figures).toHaveCount(2);
    await expect(composer.text.getByText("This picture was removed from the trip.")).toHaveCount(0);
    await composer.expectSaved();
    await expect(composer.material.getByRole("tab", { name: "Photos 5" })).toBeVisible();
  });

  await test.step("dropped beside every place for it, nothing happens to the page", async () => {
    const isLeft = await page.evaluate(
      (dataTransfer) => {
        const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        return document.querySelector("h1")?.dispatchEvent(event);
      },
      await dropped(page, "stray.jpg", "#000000"),
    );
    expect(isLeft).toBe(false);
    await expect(files.filter({ hasText: "stray.jpg" })).toHaveCount(0);
  });
});
