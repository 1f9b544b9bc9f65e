"use client";

import { useMemo, useRef } from "react";
import type { MoveJudge, MoveProblem } from "@/domain/warnings/move-judge";
import { agendaOf } from "@/features/agenda-items/judge-plan";
import type { PlanSurroundings } from "@/features/warnings/queries";
import { getJson } from "@/lib/get-json";
import { usePlanner } from "../planner-context";
import type { Drag } from "./drag-store";
import type { Hand } from "./preview";

/** Milliseconds from picking up to the first look at the plan, which is the longest: until then a pointer only lifts. */
const BEGINS = 240;

/**
 * What a place would mean for ways, opening hours and doors. The rules and what they ask of hosts come when something is
 * picked up; until they are there, and without a network, a place is judged by its clashes alone.
 */
export function useMoveJudge() {
  const { board, store } = usePlanner();
  const latest = useRef({ board, base: store.base });
  latest.current = { board, base: store.base };

  return useMemo(() => {
    let around: PlanSurroundings | null = null;
    let judge: { of: Hand; problems: MoveJudge } | null = null;
    let wanted: Hand | null = null;

    /** @param ready called once there is more to say about what was picked up */
    async function prepare(hand: Hand, ready: () => void): Promise<void> {
      wanted = hand;
      const [rules, answer] = await Promise.all([
        import("@/domain/warnings/move-judge").catch(() => null),
        getJson<PlanSurroundings>(`${latest.current.base}/plan/surroundings`),
        pause(BEGINS),
      ]);
      // Without an answer, what is known from last time will do.
      around = answer ?? around;
      // Something else may have been picked up meanwhile: its own judge is on the way.
      if (!rules || !around || wanted !== hand) return;
      const agenda = agendaOf(latest.current.board, hand.plan);
      judge = { of: hand, problems: rules.moveJudge({ ...around, agenda }, hand.lifted) };
      ready();
    }

    function problemsOf({ hand, preview }: Drag): readonly MoveProblem[] {
      if (!preview || judge?.of !== hand) return [];
      return judge.problems(agendaOf(latest.current.board, { ...hand.plan, items: preview.items }));
    }

    return { prepare, problemsOf };
  }, []);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
