import type { IconName } from "@/components/ui/icon";
import type { Tone } from "@/components/ui/status-glyph";
import type { HostStatus, ItemKind, TransportMode } from "@/domain/agenda";

/** How a kind of item is drawn: visits by their host's status, transfers and check-ins as a line, others on a tint. */
export type KindLook = "visit" | "talk" | "panel" | "meal" | "social" | "line";

export const kindLook: Record<ItemKind, KindLook> = {
  HOST_VISIT: "visit",
  TALK: "talk",
  CEREMONY: "talk",
  ONLINE_SESSION: "talk",
  PANEL: "panel",
  WORKSHOP: "panel",
  TRAINING_MODULE: "panel",
  MEETING: "panel",
  MEAL: "meal",
  NETWORKING: "social",
  SOCIAL: "social",
  FREE_TIME: "social",
  EXTERNAL_EVENT: "social",
  TRANSFER: "line",
  CHECK_IN: "line",
};

const icons: Record<ItemKind, IconName> = {
  HOST_VISIT: "hotel",
  TALK: "mic",
  PANEL: "users-round",
  WORKSHOP: "wrench",
  TRAINING_MODULE: "graduation-cap",
  MEETING: "handshake",
  CEREMONY: "award",
  NETWORKING: "messages-square",
  SOCIAL: "party-popper",
  MEAL: "utensils",
  TRANSFER: "tram-front",
  CHECK_IN: "bed",
  FREE_TIME: "coffee",
  EXTERNAL_EVENT: "ticket",
  ONLINE_SESSION: "video",
};

const transportIcons: Record<TransportMode, IconName> = {
  WALK: "footprints",
  TRAM: "tram-front",
  METRO: "tram-front",
  BUS: "bus",
  TRAIN: "train-front",
  CAR: "car",
  TAXI: "car-taxi-front",
  FERRY: "ship",
  FLIGHT: "plane",
};

/** The icon of an item: its kind's, or that of what a transfer goes by. */
export function itemIcon(item: { kind: ItemKind; transport: TransportMode | null }): IconName {
  return item.kind === "TRANSFER" && item.transport ? transportIcons[item.transport] : icons[item.kind];
}

/** Certainty of a host as a glyph. */
export const statusTone: Record<HostStatus, Tone> = {
  IDEA: "idea",
  REQUESTED: "waiting",
  CONFIRMED: "settled",
  DECLINED: "refused",
  CANCELLED: "refused",
};
