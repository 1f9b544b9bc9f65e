"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { apart } from "@/domain/direction";
import type { Board } from "@/features/agenda-items/board";
import type { PlanNews } from "@/features/agenda-items/watch-plan";
import type { PersonAtPlan } from "@/features/plan-visits/people";
import { getJson } from "@/lib/get-json";
import { listenTo } from "@/lib/listen-to";
import type { PlanState } from "./plan-state";
import { othersChange } from "./together/others-changes";
import type { PlanStore } from "./use-plan";

/** Milliseconds until what could not be read is asked for again. */
const READ_AGAIN = 2_000;

/**
 * Keeps the plan on screen as it is for everybody: hears that it changed, and reads what it has become. The first thing
 * the server says on a new connection is how far the plan is, so a connection that was cut misses nothing. While own
 * changes are on their way it waits: their answers say as much. What somebody else changed is said in a line.
 *
 * @returns who else has the plan open
 */
export function useLivePlan({ base, absorb, plan, saving }: PlanStore): readonly PersonAtPlan[] {
  const t = useTranslations("together");
  const toast = useToast();
  const [people, setPeople] = useState<readonly PersonAtPlan[]>([]);
  const shown = useRef(plan.planRevision);
  const busy = useRef(false);
  const catchUp = useRef(() => {});
  shown.current = plan.planRevision;
  busy.current = saving === "saving";

  const say = useRef((_before: PlanState | null, _after: PlanState, _by: string | null) => {});
  say.current = (before, after, by) => {
    const change = before && by !== null ? othersChange(before, after) : null;
    const title = change && "title" in change ? apart(change.title) : "";
    if (change)
      toast({ icon: "users", text: t(change.what, { count: 0, ...change, title, name: apart(by || t("someone")) }) });
  };

  useEffect(() => {
    let heard = 0;
    let by: string | null = null;
    let reading = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const behind = () => heard > shown.current && !busy.current;
    const read = async () => {
      if (reading) return;
      reading = true;
      while (behind()) {
        const news = await getJson<Board>(`${base}/plan`);
        if (!news) {
          again = setTimeout(read, READ_AGAIN);
          break;
        }
        say.current(absorb(news), news, by);
        shown.current = Math.max(shown.current, news.planRevision);
      }
      reading = false;
    };
    catchUp.current = () => void read();
    const hang = listenTo<PlanNews>(`${base}/plan/events`, (news) => {
      heard = Math.max(heard, news.planRevision);
      by = news.by;
      setPeople(news.people);
      void read();
    });
    window.addEventListener("online", read);
    return () => {
      hang();
      clearTimeout(again);
      window.removeEventListener("online", read);
    };
  }, [base, absorb]);

  useEffect(() => {
    if (saving !== "saving") catchUp.current();
  }, [saving]);

  return people;
}
