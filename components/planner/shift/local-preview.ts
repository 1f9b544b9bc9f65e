import { minuteOfDay } from "@/domain/clock";
import { shiftDay } from "@/domain/day-shift";
import type { Board } from "@/features/agenda-items/board";
import { agendaOf } from "@/features/agenda-items/judge-plan";
import type { Plan, PlanItem } from "@/features/agenda-items/plan";
import type { AffectedHost } from "@/features/day-shifts/affected";
import { shiftEffects } from "@/features/day-shifts/effects";
import type { ShiftPreview } from "@/features/day-shifts/queries";
import type { PlanState } from "../plan-state";
import type { AskedShift } from "./use-shift-preview";

/** What a shift would do as far as the plan on screen tells, and the items as they would stand; none when it is refused. */
export type LocalPreview = { preview: ShiftPreview; items: readonly PlanItem[] };

/**
 * The preview of a shift without a network: of hosts the telephone of the place, and nothing about sharing.
 *
 * @returns null when the plan does not hold enough: how far free time gives way depends on ways, which the server knows
 */
export function localPreview(board: Board, plan: PlanState, asked: AskedShift): LocalPreview | null {
  if (asked.absorb) return null;
  const { participantIds, groups } = agendaOf(board, plan);
  const members = new Map(groups.map((group) => [group.id, group.participantIds]));
  const whole: Plan = {
    ...{ days: plan.days, items: plan.items, choices: plan.choices, participantIds: [...participantIds] },
    groups: board.groups.map(({ size: _, members: __, ...group }) => ({
      ...group,
      participantIds: [...(members.get(group.id) ?? [])],
    })),
  };
  const until = asked.until === null ? null : minuteOfDay(asked.until);
  const outcome = shiftDay(whole, { ...asked, from: minuteOfDay(asked.from), until });
  const effects = shiftEffects(whole, outcome);
  const moved = new Set(effects.moved.map(({ itemId }) => itemId));
  const hosts = hostsOf(plan.items.filter((item) => moved.has(item.id)));
  const preview = { ...effects, planRevision: plan.planRevision, sharing: null, hosts };
  return { preview, items: outcome.agenda?.items ?? [] };
}

function hostsOf(items: readonly PlanItem[]): AffectedHost[] {
  const hosts = new Map<string, AffectedHost>();
  for (const { hostId, hostName, venueName, title, phone } of items) {
    if (hostId === null) continue;
    const host = hosts.get(hostId) ?? { name: hostName ?? title, titles: [], contacts: [] };
    const contact = phone ? [{ name: venueName ?? host.name, phone, email: null }] : [];
    hosts.set(hostId, { ...host, titles: [...host.titles, title], contacts: [...host.contacts, ...contact] });
  }
  return [...hosts.values()];
}
