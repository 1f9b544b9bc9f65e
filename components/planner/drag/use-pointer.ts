"use client";

import { type RefObject, useEffect, useRef } from "react";
import { usePlanner } from "../planner-context";
import { createBoardMap } from "./board-map";
import { type Flight, inFlight } from "./flight";
import { focusWhenDrawn, letGoOfFocus } from "./focus-of-dragged";
import { FINE_STEP, minuteAt, pulled, STEP } from "./geometry";
import { outermost } from "./placing";
import { columnOf, dayBeside, gridOf, mayTakeIn, type Point, placeFor } from "./under-pointer";
import type { HandTools } from "./use-hand";

/** Pixels a mouse moves before it drags, and a finger may tremble while it rests. */
const BEGINS = 4;
const TREMBLES = 8;
/** Milliseconds a finger rests before it picks up, a pointer on a block before it puts into it, at an edge before the next day. */
const LONG_PRESS = 350;
const INTO = 600;
const NEXT_DAY = 650;

/** Pixels from the sides of a phone at which the day before or after comes into view. */
const SIDE = 28;

type Press = {
  id: string;
  pointerId: number;
  touch: boolean;
  element: HTMLElement;
  edge: "start" | "end" | undefined;
  from: Point;
  /** Where in the block it was taken. */
  grab: Point;
  width: number;
  height: number;
};

/** Dragging with mouse, pen and finger. Everything happens once a frame, and moves only the ghost. */
export function usePointer(hand: HandTools, ghost: RefObject<HTMLElement | null>): void {
  const dragged = usePlanner().drag;
  const { view, store } = usePlanner();
  const latest = useRef({ view, plan: store.plan });
  latest.current = { view, plan: store.plan };
  const forgetMap = useRef(() => {});
  // Drawn anew, because others change the plan meanwhile: blocks may stand elsewhere then.
  useEffect(() => forgetMap.current());

  useEffect(() => {
    let press: Press | null = null;
    let carrying = false;
    let at: Point = { x: 0, y: 0 };
    let keys = { fine: false, copy: false };
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rest: { id: string; since: number } | null = null;
    let side: { step: number; since: number } | null = null;
    let flight: Flight | null = null;
    const map = createBoardMap();
    const life = new AbortController();

    function begin(event: PointerEvent): void {
      if (press || event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
      // A band lies over the block it is about, which is taken by it.
      const band = event.target.closest<HTMLElement>("[data-over]");
      const block = band
        ? document.getElementById(`item-${band.dataset.over}`)
        : event.target.closest<HTMLElement>("[data-item]");
      const element = block ?? handleOf(event.target);
      const list = element?.closest("[data-column], [data-wishes]");
      if (!element || !list || dragged.get().drag) return;
      const edge = event.target.closest<HTMLElement>("[data-edge]")?.dataset.edge as Press["edge"];
      const touch = event.pointerType === "touch";
      const box = element.getBoundingClientRect();
      const height = list.matches("[data-wishes]") ? Math.min(box.height, 40) : box.height;
      const grab = { x: event.clientX - box.left, y: Math.min(event.clientY - box.top, height / 2 + 12) };
      at = { x: event.clientX, y: event.clientY };
      press = {
        ...{ id: element.dataset.item ?? element.dataset.of ?? "", pointerId: event.pointerId, touch, edge },
        ...{ element: band ?? element },
        ...{ from: at, grab, width: Math.max(box.width, 180), height: box.height },
      };
      keys = keysOf(event);
      // The end of a block is there to be pulled at once; so is everything by a mouse.
      if (!touch || edge) return;
      // A finger that rests picks up; one that moves before scrolls, and the browser takes the touch away from us.
      timer = setTimeout(lift, LONG_PRESS);
      press.element.addEventListener("touchmove", holdStill, { passive: false });
      press.element.addEventListener("contextmenu", holdStill);
    }

    function holdStill(event: Event): void {
      if (carrying || event.type === "contextmenu") event.preventDefault();
    }

    function lift(): void {
      if (!press) return;
      const { selected } = dragged.get();
      const ids = selected.has(press.id) && !press.edge ? outermost(latest.current.plan, selected) : [press.id];
      const leadId = ids.includes(press.id) ? press.id : (ids[0] ?? press.id);
      if (!hand.pickUp({ ids, leadId, edge: press.edge }, "pointer", keys.copy && !press.edge)) {
        end();
        return;
      }
      carrying = true;
      // The ghost of the thing before may not have gone yet: it takes the size of this one.
      flight = null;
      map.forget();
      letGoOfFocus();
      // What the pointer passes over need not light up: a board of hundreds of blocks would be drawn anew at each move.
      if (!press.touch) document.body.setPointerCapture(press.pointerId);
      if (press.touch) navigator.vibrate?.(8);
      ask();
    }

    function move(event: PointerEvent): void {
      if (!press || event.pointerId !== press.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      keys = keysOf(event);
      const distance = Math.hypot(at.x - press.from.x, at.y - press.from.y);
      if (carrying) ask();
      else if (!press.touch || press.edge) {
        if (distance > BEGINS) lift();
      } else if (distance > TREMBLES) end();
    }

    function ask(): void {
      if (!frame) frame = requestAnimationFrame(draw);
    }

    function draw(): void {
      frame = 0;
      if (!press || !carrying) return;
      if (!hand.get()) {
        end();
        return;
      }
      const held = press;
      const scrolled = map.scroll(at, held.touch);
      if (held.edge) pull(held);
      else carry(held);
      follow(held);
      if (scrolled || rest || side) ask();
    }

    /** Moves the ghost, after everything was read from the page: in between, the browser would lay it out once more. */
    function follow({ grab, width }: Press): void {
      if (!ghost.current) return;
      if (flight?.of !== ghost.current) {
        ghost.current.style.width = `${width}px`;
        flight = inFlight(ghost.current);
      }
      flight.to(at.x - grab.x, at.y - grab.y);
    }

    function pull({ id, edge = "end" }: Press): void {
      const drag = hand.get();
      const column = drag?.hand.lead.dayId ? columnOf(drag.hand.lead.dayId) : null;
      const { startMinute, durationMinutes } = drag?.hand.lead ?? {};
      if (!drag || !column || startMinute === undefined || startMinute === null || drag.hand.lead.id !== id) return;
      const minute = minuteAt(gridOf(column), at.y, stepOf());
      const size = pulled({ startMinute, durationMinutes: durationMinutes ?? null }, edge, minute);
      hand.carry({ dayId: drag.hand.lead.dayId, parentId: drag.hand.lead.parentId, ...size });
    }

    function carry({ grab }: Press): void {
      let drag = hand.get();
      if (!drag) return;
      if (keys.copy !== drag.hand.copying) drag = hand.pickUp(original(drag.hand.picked), "pointer", keys.copy);
      const spot = map.at(at);
      turnPage(spot?.on === "switch" ? spot.view : null);
      if (!drag || !spot) hand.carry(null);
      if (!drag || !spot || spot.on === "switch") return;
      const block = spot.on === "day" && spot.overBlock && mayTakeIn(drag.hand, spot.overBlock) ? spot.overBlock : null;
      if (block === null) rest = null;
      else if (rest?.id !== block) rest = { id: block, since: performance.now() };
      const into = rest && performance.now() - rest.since >= INTO ? rest.id : null;
      hand.carry(placeFor(drag.hand, spot, at.y, grab.y, stepOf(), into));
    }

    const stepOf = () => (keys.fine ? FINE_STEP : STEP);

    /** Where one day is shown at a time: the sides and the day switcher lead to others. */
    function turnPage(switchTo: string | null): void {
      const narrow = window.innerWidth < 768;
      const step = !narrow ? 0 : at.x < SIDE ? -1 : at.x > window.innerWidth - SIDE ? 1 : 0;
      const isDay = latest.current.plan.days.some((day) => day.id === switchTo);
      if (isDay || switchTo === "wishes") latest.current.view(isDay ? switchTo : null);
      if (step === 0) side = null;
      else if (side?.step !== step) side = { step, since: performance.now() };
      else if (performance.now() - side.since > NEXT_DAY) {
        const shown = [...document.querySelectorAll<HTMLElement>("[data-column]")].find(
          (one) => one.offsetParent !== null,
        );
        const next = dayBeside(latest.current.plan, shown?.dataset.column ?? null, step);
        if (next !== undefined) latest.current.view(next);
        side = { step, since: performance.now() };
      }
    }

    function finish(event: PointerEvent): void {
      if (!press || event.pointerId !== press.pointerId) return;
      if (carrying) {
        at = { x: event.clientX, y: event.clientY };
        const { touch, edge, from, id } = press;
        swallowClick();
        if (touch && !edge && Math.hypot(at.x - from.x, at.y - from.y) <= TREMBLES) choose(id);
        else {
          draw();
          hand.drop();
        }
      }
      end();
    }

    /** A finger that rests and goes again without having carried anything chooses, as a press with Ctrl does. */
    function choose(id: string): void {
      hand.putBack();
      dragged.toggle(id);
    }

    function end(): void {
      if (press && carrying) focusWhenDrawn(press.id);
      clearTimeout(timer);
      if (frame) cancelAnimationFrame(frame);
      press?.element.removeEventListener("touchmove", holdStill);
      press?.element.removeEventListener("contextmenu", holdStill);
      if (press && document.body.hasPointerCapture(press.pointerId))
        document.body.releasePointerCapture(press.pointerId);
      [press, carrying, frame, rest, side] = [null, false, 0, null, null];
    }

    function cancel(): void {
      if (carrying) hand.putBack();
      end();
    }

    function onKey(event: KeyboardEvent): void {
      if (!press) return;
      keys = keysOf(event);
      if (carrying) ask();
      if (event.key !== "Escape" || event.type !== "keydown" || !carrying) return;
      event.preventDefault();
      event.stopPropagation();
      swallowClick();
      cancel();
    }

    const { signal } = life;
    document.addEventListener("pointerdown", begin, { signal });
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", finish, { signal });
    window.addEventListener("pointercancel", cancel, { signal });
    window.addEventListener("blur", cancel, { signal });
    window.addEventListener("keydown", onKey, { signal, capture: true });
    window.addEventListener("keyup", onKey, { signal, capture: true });
    window.addEventListener("scroll", map.forget, { signal, capture: true, passive: true });
    window.addEventListener("resize", map.forget, { signal });
    forgetMap.current = map.forget;
    return () => {
      life.abort();
      map.end();
      cancel();
    };
  }, [dragged, ghost, hand]);
}

function handleOf(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>("[data-edge]");
}

function keysOf({ altKey, ctrlKey, metaKey }: { altKey: boolean; ctrlKey: boolean; metaKey: boolean }) {
  return { fine: altKey, copy: ctrlKey || metaKey };
}

/** What was picked up, when copies of it are in hand. */
function original({ ids, leadId }: { ids: readonly string[]; leadId: string }) {
  const plain = (id: string) => id.replace(/ copy$/, "");
  return { ids: ids.map(plain), leadId: plain(leadId) };
}

/** The press that ends a drag is no press on what is below it. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 50);
}
