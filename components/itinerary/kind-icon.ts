import type { IconName } from "@/components/ui/icon";
import type { ItemKind, TransportMode } from "@/domain/agenda";

const kinds: Record<ItemKind, IconName> = {
  HOST_VISIT: "building-2",
  TALK: "mic",
  PANEL: "messages-square",
  WORKSHOP: "wrench",
  TRAINING_MODULE: "graduation-cap",
  MEETING: "handshake",
  CEREMONY: "award",
  NETWORKING: "users-round",
  SOCIAL: "party-popper",
  MEAL: "utensils",
  TRANSFER: "route",
  CHECK_IN: "luggage",
  FREE_TIME: "coffee",
  EXTERNAL_EVENT: "ticket",
  ONLINE_SESSION: "video",
};

const modes: Record<TransportMode, IconName> = {
  WALK: "footprints",
  TRAM: "tram-front",
  METRO: "train-front",
  BUS: "bus",
  TRAIN: "train-front",
  CAR: "car",
  TAXI: "car-taxi-front",
  FERRY: "ship",
  FLIGHT: "plane",
};

/** The icon of an item: how it moves for a transfer, otherwise its kind. */
export function iconOf({ kind, transport }: { kind: ItemKind; transport: TransportMode | null }): IconName {
  return transport ? modes[transport] : kinds[kind];
}
