"use client";

import { useTranslations } from "next-intl";
import { PeopleHere } from "@/components/desk/people-here";
import { apart, joinApart } from "@/domain/direction";
import { usePlanner } from "../planner-context";
import { type Peer, usePeers } from "./peers";

/** Who else has the plan open, and at which item. */
export function PeopleAtPlan() {
  const t = useTranslations("together");
  const { store } = usePlanner();
  const where = (peer: Peer) => {
    const item = store.plan.items.find((one) => one.id === peer.itemId);
    return item ? t("at", { name: apart(peer.name), title: apart(item.title) }) : peer.name;
  };
  return (
    <PeopleHere
      people={usePeers()}
      label={t("label")}
      sentence={(names, count) => t("here", { names, count })}
      more={(count) => t("more", { count })}
      where={where}
    />
  );
}

/** Says in the panel of an item that somebody else is at it too. */
export function PeerNote({ itemId }: { itemId: string }) {
  const t = useTranslations("together");
  const names = usePeers().flatMap((one) => (one.itemId === itemId ? one.name : []));
  if (names.length === 0) return null;
  return (
    <p className="m-0 mt-1.5 text-ink-2 text-xs">{t("also", { names: joinApart(names, ", "), count: names.length })}</p>
  );
}
