/**
 * Where the parts of the board stand in the window, measured once and kept until something of it moves: to ask the
 * browser at every move what lies under the pointer costs more than all else in a move.
 */
import { GUTTER } from "../hours-gutter";
import { type Box, edgeSpeed, isInMiddle } from "./geometry";
import { gridOf, type Point, type Under, under } from "./under-pointer";

/** From this width on nothing lies over the board while something is carried. */
const WIDE = "(min-width: 75rem)";

/** Milliseconds between the days that are looked through ahead. */
const AHEAD = 24;

type Block = { id: string; box: DOMRect };
type Column = { dayId: string; element: HTMLElement; box: DOMRect; blocks: Block[] | null };

type Measured = {
  element: HTMLElement;
  box: DOMRect;
  /** Height of what stays at the top while the board scrolls. */
  head: number;
  /** Whether the board scrolls by itself, and not the page with it. */
  scrolls: boolean;
  columns: Column[];
  wishes: DOMRect | null;
};

export function createBoardMap() {
  let kept: Measured | null = null;
  let watched: HTMLElement | null = null;
  const isWide = matchMedia(WIDE);
  let looking: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    kept = null;
    clearTimeout(looking);
  };
  const resized = new ResizeObserver(forget);

  function board(): Measured | null {
    if (!kept) {
      kept = measure();
      lookAhead();
    }
    if (kept && kept.element !== watched) {
      resized.disconnect();
      watched = kept.element;
      resized.observe(watched);
    }
    return kept;
  }

  /** Looks through one day in sight after the other between moves, so that the move onto another day need not. */
  function lookAhead(): void {
    looking = setTimeout(() => {
      const next = kept?.columns.find((column) => column.blocks === null && kept && isInSight(column.box, kept.box));
      if (!next) return;
      next.blocks = blocksOf(next.element);
      lookAhead();
    }, AHEAD);
  }

  /** The part of the board under a point of the window. @returns null over anything that takes nothing in */
  function at(point: Point): Under | null {
    const map = isWide.matches ? board() : null;
    if (map?.wishes && isIn(map.wishes, point)) return { on: "wishes", y: point.y };
    if (!map || !isIn(map.box, point)) return under(point);
    const { x, y } = point;
    // Over the hours beside the days nothing lands.
    if (x < map.box.left + GUTTER) return null;
    const column = map.columns.find(({ box }) => x >= box.left && x < box.right);
    if (!column) return null;
    const grid = gridOf(column.element, column.box);
    if (y < Math.max(grid.top - 8, map.box.top + map.head)) return { on: "untimed", dayId: column.dayId, y };
    return { on: "day", dayId: column.dayId, grid, overBlock: blockAt(column, point) };
  }

  /** Scrolls the board, or the page, when a point is near its edges. @returns whether it moved */
  function scroll({ x, y }: Point, touch: boolean): boolean {
    const map = board();
    if (!map) return false;
    const { element, box, head, scrolls } = map;
    if (!scrolls) {
      const by = edgeSpeed(y, touch ? 120 : 0, window.innerHeight);
      if (by !== 0) window.scrollBy(0, by);
      if (by !== 0) forget();
      return by !== 0;
    }
    if (x < box.left || x > box.right) return false;
    const down = y < box.top + head ? 0 : edgeSpeed(y, box.top + head, box.bottom);
    const across = edgeSpeed(x, box.left + GUTTER, Math.min(box.right, window.innerWidth));
    if (down === 0 && across === 0) return false;
    const before = [element.scrollLeft, element.scrollTop];
    element.scrollBy(across, down);
    if (before[0] === element.scrollLeft && before[1] === element.scrollTop) return false;
    forget();
    return true;
  }

  return { at, scroll, forget, end };

  function end(): void {
    forget();
    resized.disconnect();
  }
}

function measure(): Measured | null {
  const element = document.querySelector<HTMLElement>("[data-board]");
  if (!element) return null;
  return {
    element,
    box: element.getBoundingClientRect(),
    head: element.querySelector<HTMLElement>("[data-day]")?.offsetHeight ?? 0,
    scrolls: element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== "visible",
    columns: [...element.querySelectorAll<HTMLElement>("[data-column]")].map((column) => ({
      ...{ dayId: column.dataset.column ?? "", element: column },
      ...{ box: column.getBoundingClientRect(), blocks: null },
    })),
    wishes: document.querySelector("[data-wishes]")?.getBoundingClientRect() ?? null,
  };
}

/** The block whose middle a point is on; what is inside another is drawn after it, and over it. */
function blockAt(column: Column, { x, y }: Point): string | null {
  column.blocks ??= blocksOf(column.element);
  const block = column.blocks.findLast(({ box }) => isIn(box, { x, y }));
  return block && isInMiddle(block.box, x, y) ? block.id : null;
}

function blocksOf(column: HTMLElement): Block[] {
  return [...column.querySelectorAll<HTMLElement>("[data-item]")].map((block) => ({
    id: block.dataset.item ?? "",
    box: block.getBoundingClientRect(),
  }));
}

function isInSight(column: Box, board: Box): boolean {
  return column.right > board.left && column.left < board.right;
}

function isIn({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}
