import { expect, expectNoAxeViolations, test } from "./fixtures";
import { PlannerPage } from "./pages/planner";
import { PlannerDrag } from "./pages/planner-drag";

const items = [
  { title: "Harbour office", day: 1, at: "10:00", minutes: 90 },
  { title: "Fish market", day: 1, at: "13:00", minutes: 60, kind: "MEAL" },
  { title: "Tide laboratory", minutes: 60 },
];

test("an organiser drags with the mouse: a wish onto a day, over a clash, back, several at once, a copy", async ({
  page,
  isMobile,
  signIn,
  aTrip,
}) => {
  test.skip(isMobile, "phones have no mouse");
  const trip = await aTrip({ items });
  await signIn(page, "organiser");
  const [planner, drag] = [new PlannerPage(page), new PlannerDrag(page)];
  await planner.open(trip.id);
  await drag.ready();
  const wish = planner.wishList.getByRole("button", { name: /^Tide laboratory/ });
  const day = planner.day(1);

  await test.step("what would clash is said before the drop, and dropping there is allowed", async () => {
    await drag.carry(wish, await drag.spot(day, "11:00"));
    await expect(page.getByText("+1 if dropped here")).toBeVisible();
    await expect(drag.placing).toContainText("11:00–12:00");
    await expect(drag.placing).toContainText("Overlap for 30 min");
    await expect(drag.placing).toContainText("Nearest slots that work");
    await expectNoAxeViolations(page);
    await drag.drop();
    await expect(planner.block(1, /^11:00 to 12:00, Tide laboratory.*1 conflict/)).toBeVisible();
  });

  await test.step("Esc puts back, and nothing opens", async () => {
    await drag.carry(planner.block(1, /Fish market/), await drag.spot(day, "16:00"));
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(drag.placing).toBeHidden();
    await expect(planner.block(1, /^13:00 to 14:00, Fish market/)).toBeVisible();
    await expect(planner.panel).toBeHidden();
  });

  await test.step("resting on the middle of a block puts into it", async () => {
    const office = await planner.block(1, /Harbour office/).boundingBox();
    if (!office) throw new Error("The office is not drawn");
    const middle = { x: office.x + office.width / 2, y: office.y + office.height / 2 - 8 };
    await drag.carry(planner.block(1, /Tide laboratory/), middle);
    await expect(drag.placing).toContainText("Becomes part of Harbour office");
    await drag.drop();
    await page.keyboard.press("z");
    await expect(planner.block(1, /^11:00 to 12:00, Tide laboratory/)).toBeVisible();
  });

  await test.step("the end of a block is pulled", async () => {
    const block = await planner.block(1, /Fish market/).boundingBox();
    if (!block) throw new Error("The market is not drawn");
    await page.mouse.move(block.x + block.width / 2, block.y + block.height - 2);
    await page.mouse.down();
    await page.mouse.move(block.x + block.width / 2, block.y + block.height + 29, { steps: 4 });
    await drag.drop();
    await expect(planner.block(1, /^13:00 to 14:30, Fish market/)).toBeVisible();
  });

  await test.step("several move together, to another day, and are taken back as one", async () => {
    await planner.block(1, /Harbour office/).click({ modifiers: ["Shift"], position: { x: 60, y: 20 } });
    await planner.block(1, /Fish market/).click({ modifiers: ["Shift"] });
    await expect(drag.selection).toContainText("2 chosen");
    await drag.carry(planner.block(1, /Harbour office/), await drag.spot(planner.day(2), "11:00"));
    await drag.drop();
    await expect(planner.block(2, /^11:00 to 12:30, Harbour office/)).toBeVisible();
    await expect(planner.block(2, /^14:00 to 15:30, Fish market/)).toBeVisible();
    await page.keyboard.press("z");
    await expect(planner.block(1, /^10:00 to 11:30, Harbour office/)).toBeVisible();
    await expect(planner.block(1, /^13:00 to 14:30, Fish market/)).toBeVisible();
  });

  await test.step("with Ctrl a copy is left, and a block goes back to the wish list", async () => {
    await drag.carry(planner.block(1, /Fish market/), await drag.spot(planner.day(2), "12:00"));
    await page.keyboard.down("Control");
    await expect(page.getByText("Copy · 12:00–13:30")).toBeVisible();
    await expect(drag.placing).toContainText("12:00–13:30");
    const [shown, copy] = [
      await drag.placeOn(planner.day(2), drag.slot),
      planner.block(2, /^12:00 to 13:30, Fish market/),
    ];
    await page.mouse.up();
    await page.keyboard.up("Control");
    await expect(copy).toBeVisible();
    expectAt(shown, await drag.placeOn(planner.day(2), copy));
    await expect(planner.block(1, /Fish market/)).toBeVisible();
    const list = await planner.wishList.boundingBox();
    if (!list) throw new Error("The wish list is not drawn");
    await drag.carry(planner.block(1, /Tide laboratory/), { x: list.x + 100, y: list.y + 200 });
    await drag.drop();
    await expect(wish).toBeVisible();
  });
});

test("what was in hand is out of sight with the drop, also when the next is picked up in the same moment", {
  tag: "@once",
}, async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({ items });
  await signIn(page, "organiser");
  const [planner, drag] = [new PlannerPage(page), new PlannerDrag(page)];
  await planner.open(trip.id);
  await drag.ready();
  const market = await planner.block(1, /Fish market/).boundingBox();
  await drag.carry(planner.block(1, /Harbour office/), await drag.spot(planner.day(2), "11:00"));

  // Faster than any hand: between the drop and the next thing there is no frame.
  const seen = await page.evaluate(
    async ({ x, y }) => {
      const press = (type: string, dx: number, target: Element) =>
        target.dispatchEvent(
          new PointerEvent(type, {
            ...{ pointerId: 1, isPrimary: true, pointerType: "mouse", button: 0, bubbles: true, cancelable: true },
            ...{ clientX: x + dx, clientY: y },
          }),
        );
      const panel = () => document.querySelector("aside[aria-label=Placing]");
      const dropped = new Promise((done) => requestAnimationFrame(done));
      window.dispatchEvent(
        new PointerEvent("pointerup", { pointerId: 1, isPrimary: true, clientX: 700, clientY: 500 }),
      );
      await Promise.resolve();
      const afterDrop = panel()?.checkVisibility() ?? false;
      const block = document.elementFromPoint(x, y);
      if (!block) throw new Error("There is nothing to pick up");
      press("pointerdown", 0, block);
      press("pointermove", 12, block);
      await dropped;
      return { afterDrop, next: panel()?.checkVisibility() ?? false };
    },
    { x: (market?.x ?? 0) + 60, y: (market?.y ?? 0) + 20 },
  );

  expect(seen).toEqual({ afterDrop: false, next: true });
  await expect(drag.placing).toContainText("Fish market");
  await page.keyboard.press("Escape");
  await expect(drag.placing).toBeHidden();
  await expect(page.locator("[data-slot]")).toHaveCount(0);
  await expect(planner.block(1, /^13:00 to 14:00, Fish market/)).toBeVisible();
});

test("an organiser drags with a finger: along a day, and onto another day", async ({
  page,
  isMobile,
  signIn,
  aTrip,
}) => {
  test.skip(!isMobile, "touching belongs to phones");
  const trip = await aTrip({ items });
  await signIn(page, "organiser");
  const [planner, drag] = [new PlannerPage(page), new PlannerDrag(page)];
  await planner.open(trip.id);
  await drag.ready();
  await planner.see("Day 1");
  const finger = await drag.finger();
  const day = planner.day(1);

  await test.step("a finger that moves at once scrolls", async () => {
    const at = await drag.spot(day, "10:15");
    const before = await page.evaluate(() => window.scrollY);
    await finger.down(at);
    await finger.move({ x: at.x, y: at.y - 30 }, { x: at.x, y: at.y - 80 }, { x: at.x, y: at.y - 140 });
    await finger.up();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
    await drag.atRest();
    await expect(planner.block(1, /^10:00 to 11:30, Harbour office/)).toBeVisible();
  });

  await test.step("one that rests picks up", async () => {
    const at = await drag.spot(day, "10:15");
    await finger.down(at);
    await expect(drag.placing).toBeVisible();
    await finger.move({ x: at.x, y: at.y + 20 }, { x: at.x, y: at.y + 60 });
    await expect(drag.placing).toContainText("11:00–12:30");
    await finger.up();
    await expect(planner.block(1, /^11:00 to 12:30, Harbour office/)).toBeVisible();
    await expect(planner.panel).toBeHidden();
  });

  await test.step("at the side of the screen the next day comes", async () => {
    const at = await drag.spot(day, "11:15");
    await finger.down(at);
    await expect(drag.placing).toBeVisible();
    await finger.move({ x: 200, y: at.y }, { x: 380, y: at.y });
    await expect(planner.day(2)).toBeVisible();
    await finger.move({ x: 200, y: at.y });
    await expect(drag.placing).toContainText("11:00–12:30");
    await finger.up();
    await expect(planner.block(2, /^11:00 to 12:30, Harbour office/)).toBeVisible();
  });

  await test.step("one that rests and goes again chooses, and can pull at the ends", async () => {
    await finger.down(await drag.spot(planner.day(2), "11:30"));
    await expect(drag.placing).toBeVisible();
    await finger.up();
    await expect(drag.selection).toContainText("1 chosen");
    const end = await drag.end(planner.block(2, /Harbour office/));
    await finger.down(end);
    await finger.move({ x: end.x, y: end.y + 10 }, { x: end.x, y: end.y + 30 });
    await expect(drag.placing).toContainText("11:00–13:00");
    await finger.up();
    await expect(planner.block(2, /^11:00 to 13:00, Harbour office/)).toBeVisible();
  });
});

test("an organiser carries with the keyboard, and hears every move", async ({ page, signIn, aTrip }) => {
  const trip = await aTrip({ items });
  await signIn(page, "organiser");
  const [planner, drag] = [new PlannerPage(page), new PlannerDrag(page)];
  await planner.open(trip.id);
  await drag.ready();
  await planner.see("Day 1");
  const said = page.locator("[aria-live=assertive]").filter({ hasText: "Fish market" });
  await planner.block(1, /Fish market/).focus();

  await page.keyboard.press("Space");
  await expect(said).toContainText("Fish market is picked up");
  for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp"])
    await page.keyboard.press(key);
  await expect(said).toContainText("11:15–12:15. 1 conflict.");
  await page.keyboard.press("n");
  await expect(said).toContainText("Part of Harbour office.");
  await page.keyboard.press("n");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("11:15–12:30. No conflict.");
  const [slot, landed] = [drag.slot, planner.block(2, /^11:15 to 12:30, Fish market/)];
  const shown = await drag.placeOn(planner.day(2), slot);
  await page.keyboard.press("Space");
  await expect(landed).toBeVisible();
  expectAt(shown, await drag.placeOn(planner.day(2), landed));

  await planner.block(2, /Fish market/).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowLeft");
  await planner.look("Whole trip");
  const before = planner.block(1, /Harbour office/);
  await expect(before).toBeVisible();
  await expect.poll(() => drag.isOver(slot, before), "the slot is drawn on the board of another view").toBe(true);
  await page.keyboard.press("Escape");
  await expect(planner.block(2, /^11:15 to 12:30, Fish market/)).toBeVisible();
  await planner.block(2, /Fish market/).focus();
  await page.keyboard.press("c");
  await expect(planner.block(2, /^12:30 to 13:45, Fish market/)).toBeVisible();
});

/** What is in hand lands where its slot stood; the lines around them differ by some pixels. */
function expectAt(shown: readonly number[], there: readonly number[]): void {
  const off = shown.map((pixels, at) => Math.abs(pixels - (there[at] ?? Number.NaN)));
  expect(Math.max(...off), `the slot stood at ${shown}, the item stands at ${there}`).toBeLessThan(5);
}
