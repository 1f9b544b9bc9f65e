"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTripChanges } from "@/components/desk/use-trip-changes";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionRule } from "@/components/ui/section-rule";
import type { LegAnswer } from "@/features/legs/leg-rows";
import type { TravelDesk as Desk } from "@/features/legs/queries";
import type { StayAnswer } from "@/features/stays/stay-rows";
import { LegDialog } from "./leg-dialog";
import { LegTable } from "./leg-table";
import { StayDialog } from "./stay-dialog";
import { StayTable } from "./stay-table";
import { Warnings } from "./warnings";

type Open = { what: "leg"; leg?: LegAnswer } | { what: "stay"; stay?: StayAnswer } | null;

/** How the people of a trip get around and where they sleep. */
export function TravelDesk({ desk }: { desk: Desk }) {
  const t = useTranslations("travel");
  const changes = useTripChanges(desk.tripId);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const isEmpty = desk.legs.length === 0 && desk.stays.length === 0;
  const add = desk.may.edit ? (
    <>
      <Button icon="plane" onClick={() => setOpen({ what: "leg" })}>
        {t("addLeg")}
      </Button>
      <Button icon="bed" onClick={() => setOpen({ what: "stay" })}>
        {t("addStay")}
      </Button>
    </>
  ) : null;
  const legActions = {
    change: (leg: LegAnswer) => setOpen({ what: "leg", leg }),
    remove: ({ id, fromPlace, toPlace }: LegAnswer) =>
      void changes.remove(`legs/${id}`, t("legName", { from: fromPlace, to: toPlace })),
  };
  const stayActions = {
    change: (stay: StayAnswer) => setOpen({ what: "stay", stay }),
    remove: ({ id, name }: StayAnswer) => void changes.remove(`stays/${id}`, name),
  };
  return (
    <main className="min-h-[calc(100dvh-3rem)] bg-surface px-4 pt-5 pb-16 sm:px-8">
      <PageHeader
        title={t("title")}
        subtitle={isEmpty ? null : t("count", { legs: desk.legs.length, stays: desk.stays.length })}
        actions={isEmpty ? null : add}
      />
      {isEmpty ? (
        <EmptyState title={t("empty.title")} actions={add}>
          {t("empty.text")}
        </EmptyState>
      ) : (
        <>
          <Warnings desk={desk} />
          <div className="grid gap-8">
            <SectionRule title={t("legs")} id="legs">
              {desk.legs.length > 0 ? (
                <LegTable desk={desk} actions={desk.may.edit ? legActions : null} />
              ) : (
                <p className="m-0 text-ink-2 text-sm">{t("noLegs")}</p>
              )}
            </SectionRule>
            <SectionRule title={t("stays")} id="stays">
              {desk.stays.length > 0 ? (
                <StayTable desk={desk} actions={desk.may.edit ? stayActions : null} />
              ) : (
                <p className="m-0 text-ink-2 text-sm">{t("noStays")}</p>
              )}
            </SectionRule>
          </div>
        </>
      )}
      {open?.what === "leg" ? <LegDialog desk={desk} leg={open.leg} onClose={close} changes={changes} /> : null}
      {open?.what === "stay" ? <StayDialog desk={desk} stay={open.stay} onClose={close} changes={changes} /> : null}
    </main>
  );
}
