"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Segmented } from "@/components/ui/segmented";
import { inOrder } from "@/domain/agenda";
import { dateLocale } from "@/domain/dates";
import type { Board } from "@/features/agenda-items/board";
import { DayColumn, GRID_INSET } from "./day-column";
import { DayDialog } from "./day-dialog";
import { DayHeader, needsTallHeader } from "./day-header";
import { layoutOf } from "./day-layout";
import { HoursGutter } from "./hours-gutter";
import { ItemPanel } from "./item-panel";
import { gridHours } from "./layout";
import { NewItemDialog } from "./new-item-dialog";
import { PlannerContext, type Planner as PlannerValue } from "./planner-context";
import { ReadinessStrip } from "./readiness-strip";
import { UNTIMED_LINE } from "./untimed";
import type { DraftChange, Drafts } from "./use-draft";
import { useLivePlan } from "./use-live-plan";
import { usePlan } from "./use-plan";
import { WaitingStrip } from "./waiting-strip";
import { WishList } from "./wish-list";
import { dayLabel, dayNames } from "./words";

type Props = {
  board: Board;
  /** The item a link asked for. */
  openItem?: string | undefined;
  /** What can be done with the plan as a whole. */
  actions?: ReactNode;
};

const WISHES = "wishes";

/** The plan as a board: days as columns on a time grid, wishes at the left, the item one works on at the right. */
export function Planner({ board, openItem, actions }: Props) {
  const t = useTranslations("plan");
  const locale = dateLocale(useLocale());
  const store = usePlan(board);
  useLivePlan(store);
  const { plan } = store;
  const days = inOrder(plan.days);
  const names = useMemo(() => dayNames(plan.days, t), [plan.days, t]);
  const [openId, setOpenId] = useState<string | null>(openItem ?? null);
  const [seen, setSeen] = useState<string>(days[0]?.id ?? WISHES);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [adding, setAdding] = useState(false);
  const [editedDay, setEditedDay] = useState<string | null>(null);

  // What stands around the board, such as how many changes are not shared, comes from the server.
  const router = useRouter();
  const shownRevision = useRef(board.planRevision);
  useEffect(() => {
    if (plan.planRevision === shownRevision.current) return;
    const timer = setTimeout(() => {
      shownRevision.current = plan.planRevision;
      router.refresh();
    }, 1_000);
    return () => clearTimeout(timer);
  }, [plan.planRevision, router]);

  const open = useCallback((itemId: string | null) => {
    setOpenId((before) => {
      if (itemId === null && before) requestAnimationFrame(() => document.getElementById(`item-${before}`)?.focus());
      return itemId;
    });
    const address = new URL(location.href);
    if (itemId) address.searchParams.set("item", itemId);
    else address.searchParams.delete("item");
    // Without a state of its own: Next takes the address over, and keeps it when the page is read anew.
    history.replaceState(null, "", address);
  }, []);
  const refocus = useRef<string | null>(null);
  useEffect(() => {
    const moved = plan.items.find((one) => one.id === refocus.current);
    if (moved && document.activeElement === document.body) document.getElementById(`item-${moved.id}`)?.focus();
  }, [plan.items]);
  const view = useCallback((dayId: string | null) => setSeen(dayId ?? WISHES), []);
  const value = useMemo<PlannerValue>(
    () => ({ board, store, locale, names, openId, open, view, refocus }),
    [board, store, locale, names, openId, open, view],
  );
  const keep = (itemId: string) => (next: DraftChange) =>
    setDrafts(({ [itemId]: before, ...others }) => {
      const draft = typeof next === "function" ? next(before) : next;
      return draft ? { ...others, [itemId]: draft } : others;
    });

  const item = plan.items.find((one) => one.id === openId);
  const hours = gridHours(plan.items);
  const groupOrder = board.groups.map((group) => group.id);
  const layouts = days.map((day) => ({ day, layout: layoutOf(plan, day.id, groupOrder, hours) }));
  const untimed = Math.max(0, ...layouts.map(({ layout }) => layout.above.length));
  const tall = days.some(needsTallHeader);
  const untimedHeight = untimed > 0 ? untimed * UNTIMED_LINE + 8 : 0;
  const edited = days.find((day) => day.id === editedDay);
  const hidden = (id: string) => (seen === id ? "" : "max-md:hidden");
  return (
    <PlannerContext value={value}>
      <main className="flex flex-col bg-surface lg:h-[calc(100dvh-3.0625rem)]">
        <h1 className="sr-only">{`${t("title")}: ${board.trip.title}`}</h1>
        {board.trip.cancelReason ? (
          <Notice tone="problem" icon="triangle-alert">
            {t("cancelled", { reason: board.trip.cancelReason })}
          </Notice>
        ) : null}
        {store.waiting > 0 ? <WaitingStrip count={store.waiting} onNow={store.tryNow} /> : null}
        <ReadinessStrip actions={actions} />
        <div className="border-line border-b px-3 py-2 md:hidden">
          <Segmented
            label={t("views")}
            value={seen}
            onChoose={setSeen}
            choices={[
              { value: WISHES, label: t("wishList") },
              ...days.map((day) => ({ value: day.id, label: names.get(day.id) })),
            ]}
          />
        </div>
        <div
          className={`grid min-h-0 flex-1 grid-cols-1 md:grid-cols-[228px_minmax(0,1fr)] ${item ? "min-[75rem]:grid-cols-[228px_minmax(0,1fr)_376px]" : ""}`}
        >
          <div className={`grid min-h-0 ${hidden(WISHES)}`}>
            <WishList tall={tall} onAdd={() => setAdding(true)} />
          </div>
          <section
            aria-label={t("grid")}
            className={`min-h-0 min-w-0 bg-surface focus-visible:-outline-offset-2 md:overflow-auto ${seen === WISHES ? "max-md:hidden" : ""}`}
          >
            <div className="flex w-max min-w-full max-md:w-full">
              <HoursGutter
                hours={hours}
                zone={board.zones[days[0]?.id ?? ""]}
                tall={tall}
                top={untimedHeight + GRID_INSET}
              />
              {layouts.map(({ day, layout }) => (
                <div key={day.id} className={`min-w-[264px] flex-1 max-md:min-w-0 ${hidden(day.id)}`}>
                  <div className="sticky top-0 z-10">
                    <DayHeader day={day} tall={tall} onEdit={() => setEditedDay(day.id)} />
                  </div>
                  <DayColumn
                    layout={layout}
                    hours={hours}
                    untimedHeight={untimedHeight}
                    label={[names.get(day.id), day.date ? dayLabel(day, names, locale) : null, day.theme]
                      .filter(Boolean)
                      .join(", ")}
                  />
                </div>
              ))}
            </div>
          </section>
          {item ? <ItemPanel key={item.id} item={item} draft={drafts[item.id]} keep={keep(item.id)} /> : null}
        </div>
        {adding ? <NewItemDialog onClose={() => setAdding(false)} /> : null}
        {edited ? <DayDialog key={edited.revision} day={edited} onClose={() => setEditedDay(null)} /> : null}
      </main>
    </PlannerContext>
  );
}
