"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useVisit } from "@/components/desk/use-visit";
import { ahead } from "@/components/ui/ahead";
import { Notice } from "@/components/ui/notice";
import { useAlike } from "@/components/ui/use-alike";
import { inOrder } from "@/domain/agenda";
import { dateLocale } from "@/domain/dates";
import type { Board } from "@/features/agenda-items/board";
import { needsTallHeader } from "./day-header";
import { createDragStore } from "./drag/drag-store";
import { Dragging } from "./drag/dragging";
import { ItemPanel } from "./item-panel";
import { Later } from "./later";
import { type Blocks, BlocksContext, PlannerContext, type Planner as PlannerValue } from "./planner-context";
import { ReadinessStrip } from "./readiness-strip";
import { ScaleContext, scales } from "./scale";
import { ProposedSlots } from "./suggest/proposed-slots";
import { useSuggesting } from "./suggest/use-suggesting";
import { PeersContext, usePeersOf } from "./together/peers";
import { useAddress } from "./use-address";
import type { DraftChange, Drafts } from "./use-draft";
import { useLivePlan } from "./use-live-plan";
import { usePlan } from "./use-plan";
import { BoardGrid } from "./views/board-grid";
import { PlanBar } from "./views/plan-bar";
import { useView, viewNamed } from "./views/use-view";
import { WaitingStrip } from "./waiting-strip";
import { WishList } from "./wish-list";
import { dayNames } from "./words";

type Props = {
  board: Board;
  /** The item a link asked for. */
  openItem?: string | undefined;
  /** The day of the trip it is now. */
  todayId?: string | undefined;
  /** The view a link asked for. */
  openView?: string | undefined;
  /** What can be done with the plan as a whole. */
  actions?: ReactNode;
};

const WISHES = "wishes";

// With something in its place, only it is waited for, and not the whole page.
const AgendaList = dynamic(
  ahead(() => import("./views/agenda-list")),
  { loading: () => null },
);
const DayDialog = dynamic(
  ahead(() => import("./day-dialog")),
  { ssr: false },
);
const NewItemDialog = dynamic(
  ahead(() => import("./new-item-dialog")),
  { ssr: false },
);
const SuggestPanel = dynamic(
  ahead(() => import("./suggest/suggest-panel")),
  { ssr: false },
);

/** The plan as a board: days as columns on a time grid, wishes at the left, the item one works on at the right. */
export function Planner({ board, openItem, todayId, openView, actions }: Props) {
  const t = useTranslations("plan");
  const locale = dateLocale(useLocale());
  const store = usePlan(board);
  const peers = usePeersOf(useLivePlan(store));
  const { plan } = store;
  const days = inOrder(plan.days);
  const names = useMemo(() => dayNames(plan.days, t), [plan.days, t]);
  const [openId, setOpenId] = useState<string | null>(openItem ?? null);
  useVisit(`${store.base}/plan/visits`, "itemId", openId);
  const [seen, setSeen] = useState<string>(() => {
    const asked = plan.items.find((one) => one.id === openItem);
    return asked ? (asked.dayId ?? WISHES) : (todayId ?? days[0]?.id ?? WISHES);
  });
  const cameFor = useRef(openItem || todayId ? seen : null);
  useEffect(() => {
    // In a long trip the day one comes for may stand beside the window. Who came for none may have scrolled before the scripts were there.
    const head = cameFor.current && document.querySelector(`[data-day-head="${cameFor.current}"]`);
    if (head) head.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, []);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [adding, setAdding] = useState(false);
  const [editedDay, setEditedDay] = useState<string | null>(null);
  const suggesting = useSuggesting();
  const say = useAddress();
  const suggest = () => {
    // An open item would cover what is suggested; what was typed about it is kept.
    setOpenId(null);
    say("item", null);
    suggesting.begin();
  };
  const { view, choose } = useView(board.trip.tripId, viewNamed(openView), say);

  const zoom = useCallback(
    (dayId: string) => {
      setSeen(dayId);
      choose("day");
    },
    [choose],
  );

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

  const focusOn = useRef<"panel" | "block">("panel");
  const open = useCallback(
    (itemId: string | null, focus: "panel" | "block" = "panel") => {
      focusOn.current = focus;
      setOpenId((before) => {
        if (itemId === null && before) requestAnimationFrame(() => document.getElementById(`item-${before}`)?.focus());
        return itemId;
      });
      say("item", itemId);
    },
    [say],
  );
  const refocus = useRef<string | null>(null);
  useEffect(() => {
    const moved = plan.items.find((one) => one.id === refocus.current);
    if (moved && document.activeElement === document.body) document.getElementById(`item-${moved.id}`)?.focus();
  }, [plan.items]);
  const bringIntoSight = useCallback((dayId: string | null) => setSeen(dayId ?? WISHES), []);
  const [drag] = useState(createDragStore);
  const value = useMemo<PlannerValue>(
    () => ({ board, store, locale, names, openId, open, view: bringIntoSight, refocus, drag }),
    [board, store, locale, names, openId, open, bringIntoSight, drag],
  );
  const groups = useAlike(board.groups);
  const { mayEdit } = board;
  const blocks = useMemo<Blocks>(
    () => ({ open, drag, source: store.source, mayEdit, groups }),
    [open, drag, store.source, mayEdit, groups],
  );
  const keep = (itemId: string) => (next: DraftChange) =>
    setDrafts(({ [itemId]: before, ...others }) => {
      const draft = typeof next === "function" ? next(before) : next;
      return draft ? { ...others, [itemId]: draft } : others;
    });

  const item = plan.items.find((one) => one.id === openId);
  const scale = scales[view === null || view === "list" ? "days" : view];
  const tall = view !== "list" && scale.words === "full" && days.some(needsTallHeader);
  const alone = days.find((day) => day.id === seen) ?? days[0];
  const beside = seen === WISHES ? "max-md:hidden" : undefined;
  const edited = days.find((day) => day.id === editedDay);
  const hidden = (id: string) => (seen === id ? "" : "max-md:hidden");
  const knowing = (part: ReactNode) => <PlannerContext value={value}>{part}</PlannerContext>;
  return (
    <BlocksContext value={blocks}>
      <PeersContext value={peers}>
        <main className="flex flex-col bg-surface lg:h-[calc(100dvh-3.0625rem)]">
          <h1 className="sr-only">{`${t("title")}: ${board.trip.title}`}</h1>
          {board.trip.cancelReason ? (
            <Notice tone="problem" icon="triangle-alert">
              {t("cancelled", { reason: board.trip.cancelReason })}
            </Notice>
          ) : null}
          {store.waiting > 0 ? <WaitingStrip count={store.waiting} onNow={store.tryNow} /> : null}
          <Later planner={value}>
            <ReadinessStrip />
          </Later>
          {knowing(
            <PlanBar view={view} onView={choose} days={days} seen={seen} onSee={setSeen} wishes={WISHES}>
              {actions}
            </PlanBar>,
          )}
          <div
            className={`grid min-h-0 flex-1 grid-cols-1 md:grid-cols-[228px_minmax(0,1fr)] ${item || suggesting.isOpen ? "min-[75rem]:grid-cols-[228px_minmax(0,1fr)_376px]" : ""}`}
          >
            <div className={`grid min-h-0 ${hidden(WISHES)}`}>
              {knowing(<WishList tall={tall} onAdd={() => setAdding(true)} onSuggest={suggest} />)}
            </div>
            {view === "list" ? (
              knowing(<AgendaList days={days} seen={seen} onEdit={setEditedDay} className={beside} />)
            ) : (
              <ScaleContext value={scale}>
                <BoardGrid
                  key={view ?? "days"}
                  planner={value}
                  days={view === "day" ? days.filter((day) => day.id === (alone?.id ?? "")) : days}
                  chosen={view !== null}
                  seen={seen}
                  tall={tall}
                  className={beside}
                  onEdit={setEditedDay}
                  onZoom={zoom}
                  over={(dayId, from, top) => (
                    <ProposedSlots placements={suggesting.proposed} dayId={dayId} from={from} top={top} />
                  )}
                />
              </ScaleContext>
            )}
            {knowing(
              <>
                {suggesting.isOpen ? (
                  <div className={item ? "hidden" : "contents"}>
                    <SuggestPanel onPropose={suggesting.propose} onClose={suggesting.end} />
                  </div>
                ) : null}
                {item ? (
                  <ItemPanel key={item.id} item={item} draft={drafts[item.id]} keep={keep(item.id)} focusOn={focusOn} />
                ) : null}
              </>,
            )}
          </div>
          {knowing(
            <>
              {board.mayEdit ? <Dragging /> : null}
              {adding ? <NewItemDialog onClose={() => setAdding(false)} /> : null}
              {edited ? <DayDialog key={edited.revision} day={edited} onClose={() => setEditedDay(null)} /> : null}
            </>,
          )}
        </main>
      </PeersContext>
    </BlocksContext>
  );
}
