/** What a drop would do, said before it is done. */
import { type ClashFinder, clashFinder } from "@/domain/clash-finder";
import type { Board } from "@/features/agenda-items/board";
import { agendaOf, type PlanConflict, planConflict } from "@/features/agenda-items/judge-plan";
import type { PlanItem } from "@/features/agenda-items/plan";
import type { PlanState } from "../plan-state";
import { type DropPlace, liftedWith, type Picked, placed } from "./placing";

/** What is in hand, over the plan as it was when it was picked up. */
export type Hand = {
  plan: PlanState;
  picked: Picked;
  lead: PlanItem;
  /** Everything that moves: what was picked up and what is inside. */
  lifted: ReadonlySet<string>;
  judge: (items: PlanItem[]) => PlanConflict[];
  /** Conflicts of what is in hand, where it stands now. */
  now: readonly PlanConflict[];
  /** Whether copies are made and what was picked up stays. */
  copying: boolean;
};

/** The plan as it would be, and what would not work then about what is in hand. */
export type Preview = {
  place: DropPlace;
  items: PlanItem[];
  conflicts: PlanConflict[];
  /** How many of them are not there now. */
  gained: number;
};

/** @returns null when the item is not on the plan */
export function handWith(board: Board, plan: PlanState, picked: Picked, copying = false): Hand | null {
  const ground = copying ? withCopies(plan, picked) : { plan, picked };
  const lead = ground.plan.items.find((item) => item.id === ground.picked.leadId);
  if (!lead) return null;
  const lifted = liftedWith(ground.plan, ground.picked.ids);
  const agenda = agendaOf(board, ground.plan);
  const judgeAgenda: ClashFinder = clashFinder(agenda, lifted);
  const judge = (items: PlanItem[]) => judgeAgenda({ ...agenda, items }).map(planConflict);
  const now = copying ? [] : judge(ground.plan.items);
  return { ...ground, lead, lifted, judge, now, copying };
}

export function previewOf(hand: Hand, place: DropPlace): Preview {
  const items = placed(hand.plan, hand.picked, place);
  const conflicts = hand.judge(items);
  const known = new Set(hand.now.map(keyOf));
  return { place, items, conflicts, gained: conflicts.filter((one) => !known.has(keyOf(one))).length };
}

/** The plan after the drop, with the conflicts the browser knows of. */
export function planAfter({ plan, lifted }: Hand, { items, conflicts }: Preview): PlanState {
  const others = plan.conflicts.filter(({ itemIds }) => !itemIds.some((id) => lifted.has(id)));
  return { ...plan, items, conflicts: [...others, ...conflicts] };
}

function keyOf({ kind, itemIds }: PlanConflict): string {
  return `${kind} ${[...itemIds].sort().join(" ")}`;
}

/** The plan with a copy of everything in hand, and the copies in hand: a visit as an idea, nobody signed up. */
function withCopies(plan: PlanState, { ids, leadId }: Picked): { plan: PlanState; picked: Picked } {
  const lifted = liftedWith(plan, ids);
  const copyOf = (id: string) => `${id} copy`;
  const copies = plan.items.flatMap((item): PlanItem | PlanItem[] =>
    lifted.has(item.id)
      ? {
          ...item,
          id: copyOf(item.id),
          parentId: item.parentId !== null && lifted.has(item.parentId) ? copyOf(item.parentId) : item.parentId,
          hostStatus: item.hostStatus === null ? null : "IDEA",
          signedUpIds: [],
        }
      : [],
  );
  return {
    plan: { ...plan, items: [...plan.items, ...copies] },
    picked: { ids: ids.map(copyOf), leadId: copyOf(leadId) },
  };
}
