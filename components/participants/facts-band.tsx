"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Status } from "@/components/ui/status-glyph";
import type { Participants } from "@/features/participants/queries/get-participants";
import { GroupChip } from "./group-chip";
import { toneOf } from "./words";

const quiet = "font-text text-ink-2";

/** The delegation in numbers. Zero counts lose colour and glyph; needs are counted for those who may see them. */
export function FactsBand({ list }: { list: Participants }) {
  const t = useTranslations("participants.facts");
  const count = (status: string) => list.people.filter((person) => person.status === status).length;
  const answers = [
    { key: "accepted", tone: toneOf.ACCEPTED, count: count("ACCEPTED") },
    { key: "waiting", tone: toneOf.INVITED, count: count("INVITED") + count("WAITING_LIST") },
    { key: "declined", tone: toneOf.DECLINED, count: count("DECLINED") + count("WITHDRAWN") },
    { key: "notInvited", tone: toneOf.ADDED, count: count("ADDED") },
  ];
  const without = list.people.filter((person) => person.groupIds.length === 0).length;
  const needs = (counts: { text: string; count: number }[]) =>
    counts.length === 0 ? (
      <span className={quiet}>{t("needsNone")}</span>
    ) : (
      counts.map(({ text, count: people }) => t("need", { count: people, text })).join(", ")
    );
  return (
    <dl aria-label={t("label")} className="-mx-4 m-0 flex flex-wrap border-line border-y px-4 text-sm sm:-mx-8 sm:px-8">
      <Fact title={t("answers")}>
        {answers.map(({ key, tone, count: people }) =>
          people > 0 ? (
            <Status key={key} tone={tone}>
              {t(key, { count: people })}
            </Status>
          ) : (
            <span key={key} className={quiet}>
              {t(key, { count: 0 })}
            </span>
          ),
        )}
      </Fact>
      <Fact title={t("groups")}>
        {list.groups.length === 0 ? <span className={quiet}>{t("noGroups")}</span> : null}
        {list.groups.map((group) => (
          <span key={group.id} className="wrap-anywhere inline-flex min-w-0 items-center gap-1.5">
            <GroupChip letter={group.letter} />
            {t("group", { count: group.size, name: group.name })}
          </span>
        ))}
        {list.groups.length > 0 ? <span className={quiet}>{t("withoutGroup", { count: without })}</span> : null}
      </Fact>
      {list.needs ? (
        <>
          <Fact title={t("food")}>{needs(list.needs.food)}</Fact>
          <Fact title={t("access")}>{needs(list.needs.access)}</Fact>
        </>
      ) : null}
      <Fact title={t("takeaways")}>
        <span>{t("shared", { count: list.takeaways.shared })}</span>
        <span className={quiet}>{t("quotes", { count: list.takeaways.quotes })}</span>
      </Fact>
    </dl>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-line py-2 max-lg:basis-full max-lg:border-b max-lg:last:border-b-0 lg:py-[11px] lg:mr-7 lg:max-w-100 lg:border-r lg:pr-7 lg:last:mr-0 lg:last:ml-auto lg:last:border-0 lg:last:pr-0">
      <dt className="text-ink-2 text-xs">{title}</dt>
      <dd className="m-0 mt-1 flex flex-wrap items-center gap-x-3.5 gap-y-0.5 font-medium">{children}</dd>
    </div>
  );
}
