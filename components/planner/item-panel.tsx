"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type RefObject, type SubmitEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { itemIcon } from "@/components/agenda-items/kinds";
import { ahead } from "@/components/ui/ahead";
import { Badge } from "@/components/ui/badge";
import { BeforeSendContext, useReadiness } from "@/components/ui/before-send";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormContext } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { apart } from "@/domain/direction";
import type { StaleItem } from "@/features/agenda-items/find-item";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { SendError } from "@/lib/send-json";
import { statusTone } from "../agenda-items/kinds";
import { ChoiceDialog } from "./choice-dialog";
import { ItemActions } from "./drag/item-actions";
import { bodyOf, type ItemValues, type ValueName } from "./item-values";
import { PanelFields } from "./panel-fields";
import { usePlanner } from "./planner-context";
import { Problems } from "./problems";
import { SaveState } from "./readiness-strip";
import { revisionOf } from "./reverse";
import { StaleChoice } from "./stale-choice";
import { SubItems } from "./sub-items";
import { PeerNote } from "./together/people-at-plan";
import { type Draft, type DraftChange, disputed, typedSince, useDraft } from "./use-draft";
import { skipped } from "./use-sender";
import { dayLabel } from "./words";

const SplitSession = dynamic(
  ahead(() => import("./split-session")),
  { ssr: false },
);

type Props = {
  item: PlanItem;
  draft: Draft | undefined;
  keep: (draft: DraftChange) => void;
  /** Where the focus goes when the panel opens. */
  focusOn: RefObject<"panel" | "block">;
};

type Refused = { error: SendError; stale: (StaleItem & { names: ValueName[] }) | null };

/** Everything about one item, beside the board. What is typed stays until it is saved or discarded. */
export function ItemPanel({ item, draft, keep, focusOn }: Props) {
  const t = useTranslations("plan");
  const words = useTranslations("items");
  const { store, board, names, locale, open } = usePlanner();
  const form = useDraft(item, draft, keep);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [choosing, setChoosing] = useState<{ choiceId: string | null } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const formElement = useRef<HTMLFormElement>(null);
  const idPrefix = `panel${useId().replace(/\W+/g, "")}`;
  const errors = refused?.error.fields;
  const context = useMemo(() => ({ busy, errors: errors ?? {}, idPrefix }), [busy, errors, idPrefix]);

  useEffect(() => {
    const covers = matchMedia("(max-width: 74.99rem)").matches;
    const block = focusOn.current === "block" && !covers ? document.getElementById(`item-${item.id}`) : null;
    (block ?? heading.current)?.focus();
  }, [focusOn, item.id]);

  useEffect(() => {
    if (errors) formElement.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [errors]);

  /** @param decided whether they have seen what somebody else changed meanwhile, and still want theirs */
  async function save(changed: ValueName[], values: ItemValues, decided = false): Promise<void> {
    if (busy || changed.length === 0) return;
    setBusy(true);
    const sent = await store.send("PATCH", `items/${item.id}`, (now) => {
      // The board shows others' changes as they come, also while this waits for its turn or the network; what they changed
      // of the same fields must not be written over unseen.
      const present = now.items.find((one) => one.id === item.id) ?? item;
      const unseen = draft && !decided && disputed(draft, present).length > 0 ? draft.base.revision : null;
      return { ...bodyOf(values, changed), revision: unseen ?? present.revision };
    });
    setBusy(false);
    if (sent.ok) {
      setRefused(null);
      const saved = sent.data.items.find((one) => one.id === item.id) ?? item;
      keep((now) => typedSince(values, now, saved));
      return store.done(t("changed", { title: apart(saved.title) }), sent.data);
    }
    // A move of it before this one was refused: what was typed is compared with how the item is now, and sent again.
    if (sent.error === skipped) return setAgain(true);
    const stale = sent.error.code === "stale" ? (sent.error.present as StaleItem) : null;
    if (!stale) return setRefused({ error: sent.error, stale: null });
    store.adopt(stale.item);
    const theirs = draft ? disputed(draft, stale.item) : [];
    if (theirs.length > 0) setRefused({ error: sent.error, stale: { ...stale, names: theirs } });
    else {
      setRefused(null);
      setAgain(true);
    }
  }

  // Somebody changed other fields meanwhile: both changes stand, so ours is sent again with the revision it has now.
  const [again, setAgain] = useState(false);
  useEffect(() => {
    if (!again) return;
    setAgain(false);
    void save(form.changed, form.values);
  });

  const { register, ready } = useReadiness();
  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    // What was waited for is in the draft by then, so the draft is read once more.
    if (await ready()) setAgain(true);
  }

  /** @param taken fields in which the other's version stands; of the others ours is saved, now that both were seen */
  function choose(taken: ValueName[]): void {
    const isOurs = ([name]: [string, unknown]) => !taken.includes(name as ValueName);
    const typed: Partial<ItemValues> = Object.fromEntries(Object.entries(draft?.typed ?? {}).filter(isOurs));
    const disputedToo = refused?.stale?.names ?? [];
    keep(Object.keys(typed).length > 0 ? { base: item, typed } : null);
    setRefused(null);
    if (taken.length === disputedToo.length) return;
    const changed = form.changed.filter((name) => !taken.includes(name));
    void save(changed, { ...form.values, ...typed }, true);
  }

  async function remove(): Promise<void> {
    const sent = await store.send("DELETE", `items/${item.id}`, (now) => ({ revision: revisionOf(now, item.id) }));
    if (!sent.ok) return store.refused(sent.error);
    open(null);
    store.done(t("removed", { title: apart(item.title) }), sent.data);
  }

  const day = store.plan.days.find((one) => one.id === item.dayId);
  const parent = store.plan.items.find((one) => one.id === item.parentId);
  const elsewhere = Object.entries(errors ?? {})
    .filter(([path]) => !(path.split(".")[0]?.replace(/Id$/, "") ?? "") || !isShown(path))
    .map(([key, message]) => ({ key, message }));
  return (
    <>
      <aside
        aria-label={t("panel.label")}
        className="flex min-h-0 flex-col border-line border-l bg-surface max-[74.99rem]:fixed max-[74.99rem]:inset-y-0 max-[74.99rem]:right-0 max-[74.99rem]:z-40 max-[74.99rem]:w-full max-[74.99rem]:max-w-[376px] max-sm:max-w-none! max-[74.99rem]:shadow-pop"
        onKeyDown={(event) => {
          if (event.key === "Escape") open(null);
        }}
      >
        <header className="border-line border-b pt-2.5 pr-3.5 pb-3 pl-[18px]">
          <div className="mb-1 flex min-h-6.5 items-center gap-2 text-ink-2 text-xs">
            <Icon name={itemIcon(item)} size={14} />
            <span className="min-w-0 truncate">
              {[words(`kind.${item.kind}`), day ? dayLabel(day, names, locale) : t("wishList")].join(" · ")}
            </span>
            <IconButton icon="x" size="sm" label={t("panel.close")} className="ml-auto" onClick={() => open(null)} />
          </div>
          <h2
            ref={heading}
            tabIndex={-1}
            className="wrap-anywhere m-0 font-bold text-[1.125rem] leading-[1.4375rem] tracking-[-0.012em] outline-none"
          >
            {item.title}
          </h2>
          {parent ? (
            <Button variant="quiet" size="sm" icon="arrow-up" className="-ml-2" onClick={() => open(parent.id)}>
              {t("panel.partOf", { title: parent.title })}
            </Button>
          ) : null}
          {item.hostStatus ? (
            <Badge tone={statusTone[item.hostStatus]} className="mt-1.5">
              {words(`status.${item.hostStatus}`)}
            </Badge>
          ) : null}
          <PeerNote itemId={item.id} />
        </header>
        <FormContext value={context}>
          <div className="min-h-0 flex-1 overflow-y-auto px-[18px]">
            <Problems item={item} />
            <form id={idPrefix} ref={formElement} onSubmit={submit} noValidate aria-label={item.title}>
              {refused?.stale ? (
                <StaleChoice
                  names={refused.stale.names}
                  mine={form.values}
                  theirs={refused.stale.item}
                  by={refused.stale.by}
                  onChoose={choose}
                />
              ) : refused ? (
                <ErrorSummary title={refused.error.message || t("offline")} errors={elsewhere} />
              ) : null}
              {board.mayEdit ? null : <p className="text-ink-2 text-sm">{t("panel.onlyRead")}</p>}
              <fieldset disabled={!board.mayEdit} className="m-0 min-w-0 border-0 p-0">
                <BeforeSendContext value={register}>
                  <PanelFields item={item} form={form} onEditChoice={(choiceId) => setChoosing({ choiceId })} />
                </BeforeSendContext>
              </fieldset>
            </form>
            <SubItems item={item} />
            {board.mayEdit ? <SplitSession item={item} /> : null}
          </div>
        </FormContext>
        {board.mayEdit ? (
          <footer className="flex flex-wrap items-center gap-2 border-line border-t py-2 pr-3.5 pl-[18px]">
            <Button type="submit" form={idPrefix} variant="primary" busy={busy} busyLabel={t("saving")}>
              {t("panel.save")}
            </Button>
            {form.changed.length > 0 ? (
              <Button variant="quiet" onClick={form.discard}>
                {t("panel.discard")}
              </Button>
            ) : null}
            {item.dayId !== null && item.parentId === null ? (
              <Button
                variant="quiet"
                onClick={() =>
                  void store.move(item.id, { dayId: null, startMinute: null }, () =>
                    t("toWishList", { title: apart(item.title) }),
                  )
                }
              >
                {t("panel.removeFromDay")}
              </Button>
            ) : null}
            <ItemActions item={item} />
            <IconButton icon="trash-2" label={t("panel.delete")} onClick={() => void remove()} />
            <span className="ml-auto">
              {form.changed.length > 0 ? (
                <span className="text-ochre-ink text-xs">{t("panel.unsaved")}</span>
              ) : (
                <SaveState />
              )}
            </span>
          </footer>
        ) : null}
      </aside>
      {choosing ? (
        <ChoiceDialog
          item={item}
          choice={store.plan.choices.find((one) => one.id === choosing.choiceId) ?? null}
          onClose={() => setChoosing(null)}
          onDone={(choiceId) => {
            if (draft?.typed.choiceId !== undefined) form.set("choiceId", choiceId ?? "");
          }}
        />
      ) : null}
    </>
  );
}

/** Every field of the endpoint has its control in the panel, but a whole list may be wrong too. */
function isShown(path: string): boolean {
  const lists = ["parts", "pickUps", "proposedTimes", "topics", "interpretation"];
  return ![...lists, "revision", "tripId", "itemId", "position"].includes(path);
}
