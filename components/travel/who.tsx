"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import type { TravelDesk } from "@/features/legs/queries";

type Props = {
  desk: TravelDesk;
  /** Names the list: "Who takes Cluj – Oslo". */
  title: string;
  forEveryone: boolean;
  /** Who was named, with what is noted of them in words. */
  named: readonly { participantId: string; noted: string }[];
};

/** How many people, and on request who they are with seat or room. */
export function Who({ desk, title, forEveryone, named }: Props) {
  const t = useTranslations("travel");
  const noted = new Map(named.map((one) => [one.participantId, one.noted]));
  const people = desk.people.filter(({ id, isComing }) => (forEveryone ? isComing || noted.has(id) : noted.has(id)));
  if (people.length === 0) return <span className="text-ink-3">{t("nobodyYet")}</span>;
  return (
    <Dialog
      title={title}
      trigger={
        <button
          type="button"
          className="-mx-1 min-h-6 cursor-pointer rounded-sm border-0 bg-transparent px-1 text-inherit text-sm underline decoration-line-strong underline-offset-[0.2em] hover:decoration-ink"
        >
          {t(forEveryone ? "everyone" : "howMany", { count: people.length })}
        </button>
      }
    >
      <ul className="m-0 grid list-none gap-1 p-0 text-sm">
        {people.map(({ id, name }) => (
          <li key={id} className="flex justify-between gap-3">
            <span className="min-w-0">{name}</span>
            <span className="shrink-0 text-ink-2">{noted.get(id)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
