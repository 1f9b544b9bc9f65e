import type { CDPSession, Locator, Page } from "@playwright/test";

type Point = { x: number; y: number };

/** Dragging on the planner with a mouse or a finger. */
export class PlannerDrag {
  constructor(readonly page: Page) {}

  /** What is said and shown while something is in hand. */
  get placing(): Locator {
    return this.page.getByRole("complementary", { name: "Placing" });
  }

  get selection(): Locator {
    return this.page.getByRole("region", { name: "Chosen items" });
  }

  /** Where what is in hand would land. */
  get slot(): Locator {
    return this.page.locator("[data-drop-slot]");
  }

  /** Where something stands on a day, in pixels from its corner, and how high it is. */
  async placeOn(day: Locator, part: Locator): Promise<number[]> {
    const [around, own] = await Promise.all([day.boundingBox(), part.boundingBox()]);
    if (!around || !own) throw new Error("It is not drawn");
    return [own.x - around.x, own.y - around.y, own.height];
  }

  /** Whether two things lie over each other. */
  async isOver(one: Locator, other: Locator): Promise<boolean> {
    const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
    return !!a && !!b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  }

  /** What drags is loaded after the board. */
  async ready(): Promise<void> {
    await this.page.locator("p[aria-live=assertive]").waitFor({ state: "attached" });
  }

  /** A place on the grid of a day, in pixels of the window; the day is scrolled into sight first. */
  async spot(column: Locator, clock: string): Promise<Point> {
    const [hours = 0, minutes = 0] = clock.split(":").map(Number);
    const shown = await column.evaluate(
      (list, minute) => {
        const { from, inset, scale } = list.dataset;
        const own = Number(inset) + (minute - Number(from)) * Number(scale);
        const narrow = window.innerWidth < 768;
        if (narrow) window.scrollTo(0, list.getBoundingClientRect().top + window.scrollY + own - 400);
        const { left, top, width } = list.getBoundingClientRect();
        return { x: left + Math.min(width / 2, 120), y: top + own };
      },
      hours * 60 + minutes,
    );
    return shown;
  }

  /** Takes a block near its top with the mouse and carries it there; it is still held. */
  async carry(block: Locator, to: Point, grab = 8): Promise<void> {
    await block.scrollIntoViewIfNeeded();
    const box = await block.boundingBox();
    if (!box) throw new Error("There is nothing to drag");
    const { mouse } = this.page;
    await mouse.move(box.x + 40, box.y + grab);
    await mouse.down();
    await mouse.move(box.x + 60, box.y + grab + 20, { steps: 3 });
    await this.placing.waitFor({ state: "attached" });
    await mouse.move(to.x, to.y + grab, { steps: 6 });
  }

  async drop(): Promise<void> {
    await this.page.mouse.up();
    await this.placing.waitFor({ state: "detached" });
  }

  /** Waits until the page has come to rest after a flick: what touches a page that still scrolls belongs to the scrolling. */
  async atRest(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          let [last, frames] = [window.scrollY, 0];
          const look = () => {
            frames = window.scrollY === last ? frames + 1 : 0;
            last = window.scrollY;
            if (frames < 20) requestAnimationFrame(look);
            else done();
          };
          requestAnimationFrame(look);
        }),
    );
  }

  /** Where the end of a block is pulled, in pixels of the window. */
  async end(block: Locator): Promise<Point> {
    const handle = block.locator("xpath=..").locator("[data-edge=end]");
    const box = await handle.boundingBox();
    if (!box) throw new Error("The end of the block cannot be pulled");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** A finger on this page; each of its positions is a real touch. */
  async finger(): Promise<Finger> {
    return new Finger(await this.page.context().newCDPSession(this.page));
  }
}

export class Finger {
  constructor(private readonly session: CDPSession) {}

  async down(at: Point): Promise<void> {
    await this.session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  }

  async move(...path: Point[]): Promise<void> {
    for (const at of path)
      await this.session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at] });
  }

  async up(): Promise<void> {
    await this.session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }
}
