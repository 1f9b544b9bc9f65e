"use client";

import { useTranslations } from "next-intl";
import { PeopleHere } from "@/components/desk/people-here";
import { useComposing } from "../composing";
import { excerptOf } from "../excerpt";
import type { Peer } from "./use-live-report";

/** Who else has the report open, and in which block. */
export function PeopleAtReport({ peers }: { peers: readonly Peer[] }) {
  const t = useTranslations("report-editor.together");
  const { blockOf, goTo } = useComposing();
  const where = ({ name, blockId }: Peer) => {
    const block = blockId === null ? undefined : blockOf(blockId);
    const text = block ? excerptOf(block) : "";
    return text ? t("inBlock", { name, block: text }) : name;
  };
  return (
    <PeopleHere
      people={peers}
      label={t("label")}
      sentence={(names, count) => t("here", { names, count })}
      more={(count) => t("more", { count })}
      where={where}
      onGo={({ blockId }) => blockId && goTo(blockId)}
    />
  );
}
