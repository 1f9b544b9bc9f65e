import { Buffer } from "node:buffer";
import sharp from "sharp";
import { expect, expectNoAxeViolations, test } from "./fixtures";
import { ComposerPage } from "./pages/composer";
import { readSignedOut } from "./pages/report";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

function photo(background: string, width = 900, height = 600): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .withExif({ IFD0: { Make: "A camera" }, IFD3: { GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
}

test("the endpoint takes pictures by what they are, whatever they are called @once", async ({ api, aTrip }) => {
  const trip = await aTrip({ dayCount: 1 });
  const organiser = await api("organiser");
  const whole = await photo("#336666");
  const upload = (name: string, buffer: Buffer, mimeType = "image/jpeg") =>
    organiser.post(`/api/v1/trips/${trip.id}/pictures`, { multipart: { file: { name, mimeType, buffer } } });

  for (const [name, bytes, said] of [
    ["drawing.jpg", Buffer.from(svg), /no JPEG, PNG or WebP/],
    ["page.jpg", Buffer.from("<!doctype html><script>alert(1)</script>"), /no JPEG, PNG or WebP/],
    ["paper.jpg", Buffer.from("%PDF-1.7\n"), /no JPEG, PNG or WebP/],
    ["phone.jpg", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0"), /no JPEG, PNG or WebP/],
    ["empty.jpg", Buffer.alloc(0), /no JPEG, PNG or WebP/],
    ["half.jpg", whole.subarray(0, whole.length / 2), /cut off/],
    ["polyglot.jpg", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)]), /cannot be read/],
  ] as const) {
    const answer = await upload(name, bytes);
    expect(answer.status(), name).toBe(422);
    expect((await answer.json()).error.fields.file, name).toMatch(said);
  }

  const large = await upload("large.jpg", Buffer.concat([whole, Buffer.alloc(27_000_000)]));
  expect(large.status()).toBe(422);

  for (const name of ["../../../etc/passwd", `${"x".repeat(300)}.jpg`, "\u202egpj.exe", "a'; drop table pictures;--"]) {
    const answer = await upload(name, whole, "text/html");
    expect(answer.status(), name).toBe(201);
    expect(JSON.stringify(await answer.json())).not.toContain(name);
  }
});

test("pictures are added two at once, described, cropped, set as a gallery, and published @once", async ({
  page,
  browser,
  api,
  signIn,
  aTrip,
}) => {
  const trip = await aTrip({ items: [{ title: "Who keeps the harbour?", kind: "TALK", day: 1, at: "10:00" }] });
  const organiser = await api("organiser");
  const described = { alt: "A red quay", credit: "Photo: Ana Pop", consent: "NOBODY_SHOWN" };
  await organiser.post(`/api/v1/trips/${trip.id}/pictures`, {
    multipart: { ...described, file: { name: "quay.jpg", mimeType: "image/jpeg", buffer: await photo("#cc3333") } },
  });
  const composer = new ComposerPage(page);
  await signIn(page, "organiser");
  await composer.open(trip.id);
  await composer.compose("Journey");
  await composer.material.getByRole("tab", { name: "Photos 1" }).click();

  await test.step("one of two files is bad; the other arrives", async () => {
    await composer.material.locator('input[type="file"]').setInputFiles([
      { name: "blue.jpg", mimeType: "image/jpeg", buffer: await photo("#3333cc") },
      { name: "drawing.jpg", mimeType: "image/jpeg", buffer: Buffer.from(svg) },
    ]);
    const files = composer.material.getByRole("list", { name: "Files" }).getByRole("listitem");
    await expect(files.filter({ hasText: "blue.jpg" })).toContainText("Added");
    await expect(files.filter({ hasText: "drawing.jpg" })).toContainText("This is no JPEG, PNG or WebP picture.");
    await composer.material.getByRole("button", { name: "Take drawing.jpg off this list" }).click();
    await expect(files).toHaveCount(1);
    await expect(composer.material.getByRole("tab", { name: "Photos 2" })).toBeVisible();
  });

  await test.step("what it shows is said", async () => {
    await composer.material.getByRole("button", { name: "Picture 2. Not asked yet." }).click();
    const dialog = page.getByRole("dialog", { name: "Picture" });
    await dialog.getByRole("textbox", { name: "What the picture shows" }).fill("A blue ship");
    await dialog.getByRole("textbox", { name: "Credit" }).fill("Photo: Ben Ionescu");
    await dialog.getByRole("combobox", { name: "Do the people shown agree?" }).selectOption("AGREED");
    await dialog.getByRole("textbox", { name: /^Who agreed, and how/ }).fill("The captain, by mail");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(composer.material.getByRole("button", { name: "A blue ship. Everybody shown agreed." })).toBeVisible();
  });

  await test.step("both become a gallery, one of them cropped by numbers", async () => {
    await composer.material.getByRole("checkbox", { name: "Choose A red quay" }).check();
    await composer.material.getByRole("checkbox", { name: "Choose A blue ship" }).check();
    await composer.material.getByRole("button", { name: "Insert as a gallery" }).click();
    await page.getByRole("button", { name: "Crop picture 2" }).click();
    const dialog = page.getByRole("dialog", { name: "Which part is shown" });
    await expectNoAxeViolations(page);
    await dialog.getByRole("spinbutton", { name: "Width, %" }).fill("50");
    await dialog.getByRole("button", { name: "Use this part" }).click();
    await composer.expectSaved();
    await expectNoAxeViolations(page);
  });

  const admin = await api("admin");
  const publish = `/api/v1/trips/${trip.id}/reports/${page.url().split("/").at(-1)}/publish`;
  const reason = { overrideReason: "For the test" };
  const asked = await admin.post(publish, { data: { revision: 0, ...reason } });
  const { revision } = (await asked.json()).error.present;
  const published = await admin.post(publish, { data: { revision, ...reason } });
  expect(published.status()).toBe(200);
  const { path } = (await published.json()).data.draft;

  await test.step("everybody sees the gallery, and of the cropped picture just the part", async () => {
    const { page: read } = await readSignedOut(browser, new URL(path, page.url()).href);
    const ship = read.getByRole("img", { name: "A blue ship" });
    await ship.scrollIntoViewIfNeeded();
    await expect(ship).toHaveJSProperty("complete", true);
    await expect(ship).toHaveAttribute("src", /\?crop=0-0-500-1000$/);
    await expect(ship).not.toHaveJSProperty("naturalWidth", 0);
    const whole = (await ship.getAttribute("src"))?.split("?")[0] ?? "";
    expect((await read.request.get(whole)).status()).toBe(404);
    await expect(read.getByText("Photo: Ben Ionescu")).toBeVisible();
    await read.context().close();
  });
});
