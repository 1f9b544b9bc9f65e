/** Addresses that lead nowhere: cut off by a mail program, typed from memory, or of something that is gone. */
import { expect, test } from "./fixtures";

const nothing = "00000000-0000-0000-0000-000000000000";
const malformed = ["abc", nothing.slice(1), "-".repeat(36), nothing];

test("answers 404 to an organiser whose address is not whole", { tag: "@once" }, async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({ items: [{ title: "Harbour office", day: 1, at: "10:00" }], shared: true });
  await signIn(page, "organiser");
  for (const id of malformed) {
    const addresses = [
      `/trips/${id}/plan`,
      `/trips/${trip.id}/report/${id}`,
      `/hosts/${id}`,
      `/people/${id}`,
      `/settings/projects/${id}`,
      `/i/trips/${id}`,
      `/i/trips/${trip.id}/items/${id}`,
      `/preview/trips/${trip.id}/reports/${id}`,
      `/pictures/${id}/640`,
    ];
    for (const address of addresses) {
      expect.soft((await page.request.get(address)).status(), address).toBe(404);
    }
  }
});

test("answers 404 to a reader whose address is not whole", { tag: "@once" }, async ({ request }) => {
  for (const address of ["/o/nope", "/o/transilvania-it/reports/nope", "/i/nope", "/invitations/nope", "/nope"]) {
    expect.soft((await request.get(address)).status(), address).toBe(404);
  }
});
