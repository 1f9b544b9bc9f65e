"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useToast } from "@/components/ui/toast";
import type { Board } from "@/features/agenda-items/board";
import type { PlanAnswer } from "@/features/agenda-items/change-plan";
import type { StaleItem } from "@/features/agenda-items/find-item";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { SignUpsAnswer } from "@/features/sign-ups/commands/set-sign-ups";
import { afterPaint } from "@/lib/after-paint";
import type { Method, SendError, Sent } from "@/lib/send-json";
import { changedOtherwise } from "./moved-anyway";
import { type Move, type PlanState, placeOf, withAnswer, withMove, withSignUps } from "./plan-state";
import { movedWith, revisionOf } from "./reverse";
import { applied } from "./undo/applied";
import { changesBetween, placesBetween } from "./undo/changes-between";
import { afterOwn, type Own } from "./undo/own-change";
import { requestOf } from "./undo/requests";
import { useSteps } from "./undo/use-steps";
import { skipped, useSender } from "./use-sender";

/** What our own answered changes did to the plan, until they are told and remembered. */
const ways = new WeakMap<object, { before: PlanState; after: PlanState; travelDays?: number | undefined }>();

/**
 * The plan in the browser: shows moves at once, sends changes one after the other with the revision each saw, and
 * can take them back and do them again. Everything it reports is shown as a toast, which is read out too.
 */
export function usePlan(board: Board) {
  const t = useTranslations("plan");
  const toast = useToast();
  const sender = useSender(board);
  const { plan, source, base, saving, savedAt, waiting, tryNow, settled, absorb, adopt } = sender;
  const { present, stored, show, take, ask, inTurn, adoptSignUps, setSaving } = sender;

  /** Says why something was not saved, and shows the present state where somebody else was quicker. */
  const refused = useCallback(
    (error: SendError) => {
      if (error === skipped) return;
      const stale = error.code === "stale" ? (error.present as Partial<StaleItem> | undefined) : undefined;
      if (stale?.item) {
        adopt(stale.item);
        return toast({ icon: "history", text: t("somebodyChanged", { name: stale.by ?? t("someone") }) });
      }
      toast({ icon: "triangle-alert", text: error.message || t("offline") });
    },
    [adopt, t, toast],
  );

  const steps = useSteps({ board, sender, refused });
  const { remember, rememberDrawn, forget, know, tell } = steps;

  /**
   * Sends one change after all that were sent before it; the body is made when its turn has come. What it did to the
   * plan can be taken back once {@link done} has named it.
   *
   * @param moved items that already stand on screen where this change puts them
   * @param drawn once they do: what is seen does not wait for what is sent
   */
  const send = useCallback(
    <Answer extends PlanAnswer>(
      method: Method,
      path: string,
      body: (plan: PlanState) => Record<string, unknown>,
      moved: ReadonlySet<string> = new Set(),
      drawn?: Promise<void>,
    ): Promise<Sent<Answer>> => {
      const about = path === "items/places" ? `${path} ${[...moved].sort().join()}` : path;
      return inTurn(about, moved, async (land) => {
        await drawn;
        let before = stored.current;
        let sent = await ask<Answer>(method, path, body(before));
        // Who moves an item leaves alone what others changed of it meanwhile, and they its place: both stand.
        for (let tries = 0; moved.size > 0 && !sent.ok && tries < moved.size; tries += 1) {
          const theirs = changedOtherwise(sent.error, before);
          if (!theirs) break;
          land((shown) => ({ ...shown, items: shown.items.map((one) => (one.id === theirs.id ? theirs : one)) }));
          before = stored.current;
          sent = await ask<Answer>(method, path, body(before));
        }
        if (!sent.ok) return sent;
        land((shown) => withAnswer(shown, sent.data));
        const own = {
          adds: method === "POST",
          putsDays: path === "days",
          choiceId: /^choices\/([^/]+)/.exec(path)?.[1],
          warningKey: /^warnings\/([^/]+)/.exec(path)?.[1],
        };
        ways.set(sent.data, { before, after: afterOwn(before, sent.data, own) });
        return sent;
      });
    },
    [ask, inTurn, stored],
  );

  /** Says what an answered change did, and remembers how to take it back. */
  const done = useCallback(
    (what: string, answer: PlanAnswer) => {
      const way = ways.get(answer);
      if (way) tell(remember(what, way.before, way.after, way.travelDays), what);
    },
    [remember, tell],
  );

  /** Takes over the answer of a form that sent its change itself. */
  const answered = useCallback(
    (answer: PlanAnswer, what: string, own: Own = { adds: false }) => {
      const before = stored.current;
      take(answer);
      setSaving("quiet");
      ways.set(answer, { before, after: afterOwn(before, answer, own), travelDays: own.travelDays });
      done(what, answer);
    },
    [done, setSaving, stored, take],
  );

  /** Shows the plan as it shall be, sends that, and puts it back when it is refused. */
  const shownAtOnce = useCallback(
    async (
      after: PlanState,
      words: (plan: PlanState) => string,
      request: { method: Method; path: string; body: (plan: PlanState) => Record<string, unknown> },
      moved: ReadonlySet<string>,
    ): Promise<void> => {
      const before = present.current;
      show(after);
      const sending = send(request.method, request.path, request.body, moved, afterPaint());
      const id = await rememberDrawn(() => words(after), before, after);
      const sent = await sending;
      if (!sent.ok) {
        forget(id);
        return refused(sent.error);
      }
      const way = ways.get(sent.data);
      if (way) know(id, { back: changesBetween(way.after, way.before), forth: changesBetween(way.before, way.after) });
      tell(id, words(present.current));
    },
    [forget, know, present, refused, rememberDrawn, send, show, tell],
  );

  /** Moves or resizes an item: on screen at once, back again when it is refused. */
  const move = useCallback(
    (itemId: string, to: Move, words: (plan: PlanState) => string): Promise<void> => {
      const before = present.current;
      const body = (now: PlanState) => ({ ...to, revision: revisionOf(now, itemId) });
      const request = { method: "PATCH" as const, path: `items/${itemId}`, body };
      return shownAtOnce(withMove(before, itemId, to), words, request, movedWith(before, itemId));
    },
    [present, shownAtOnce],
  );

  /**
   * Puts items, with what is inside them, where another plan has them: on screen at once, in one transaction, back
   * again when it is refused.
   *
   * @param words what was done, or how to say it once the answer is there
   */
  const place = useCallback(
    async (itemIds: readonly string[], wanted: PlanState, words: string | ((plan: PlanState) => string)) => {
      const moved = movedWith(wanted, ...itemIds);
      const targets = wanted.items.filter((item) => moved.has(item.id));
      const places = targets.map((item) => ({ itemId: item.id, ...placeOf(item) }));
      const { items } = applied(present.current, [{ type: "places", places }]);
      const after = { ...present.current, items, conflicts: wanted.conflicts };
      const changed = placesBetween(present.current, after);
      if (changed.length === 0) return;
      const say = typeof words === "string" ? () => words : words;
      await shownAtOnce(after, say, requestOf({ type: "places", places: changed }), moved);
    },
    [present, shownAtOnce],
  );

  /** Says who is signed up for an item; the answer says who is, also when others were quicker. */
  const signUp = useCallback(
    async ({ id, signedUpIds }: PlanItem, participantIds: readonly string[], what: (count: number) => string) => {
      const path = `items/${id}/sign-ups`;
      const before = stored.current;
      const sent = await inTurn(path, new Set(), async (land) => {
        const answer = await ask<SignUpsAnswer>("PUT", path, { participantIds, seenIds: signedUpIds });
        if (answer.ok) land((shown) => withSignUps(shown, id, answer.data.participantIds));
        return answer;
      });
      if (sent.ok) {
        const words = what(sent.data.participantIds.length);
        tell(remember(words, before, withSignUps(before, id, sent.data.participantIds)), words);
      } else {
        const now = (sent.error.present as SignUpsAnswer | undefined)?.participantIds;
        if (now) adoptSignUps(id, now);
      }
      return sent;
    },
    [adoptSignUps, ask, inTurn, remember, stored, tell],
  );

  const { history, undo, redo } = steps;
  return {
    ...{ plan, source, base, saving, savedAt, waiting, tryNow, settled, absorb, adopt },
    ...{ send, answered, done, refused, move, place, signUp, history, undo, redo },
  };
}

export type PlanStore = ReturnType<typeof usePlan>;
