"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { ComposerDesk } from "@/features/reports/queries/draft";
import { useComposing } from "./composing";
import type { SaveState } from "./draft/draft-store";
import { useFollowSaved } from "./follow-saved";
import { ReportSwitcher } from "./report-switcher";
import { SaveLine } from "./save-line";
import { PeopleAtReport } from "./together/people-at-report";
import type { Peer } from "./together/use-live-report";

type Props = {
  desk: ComposerDesk;
  save: SaveState;
  peers: readonly Peer[];
  /** The tools of the text, once it can be written in. */
  children: ReactNode;
};

/** What stays in sight above the text: its tools, who else is here, whether it is saved, and how it will read. */
export function TopBar({ desk, save, peers, children }: Props) {
  const t = useTranslations("composer");
  const { tripId, saveNow } = useComposing();
  const followSaved = useFollowSaved();
  return (
    <div className="sticky top-0 z-10 flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-line border-b bg-surface px-4 py-1.5">
      {children}
      <div className="ml-auto flex flex-wrap items-center gap-x-2 gap-y-1">
        <PeopleAtReport peers={peers} />
        <SaveLine save={save} onAgain={() => void saveNow()} />
        <ReportSwitcher tripId={tripId} reports={desk.reports} currentId={desk.draft.id} mayEdit={desk.may.edit} />
        <ButtonLink
          href={`/preview/trips/${tripId}/reports/${desk.draft.id}`}
          icon="eye"
          size="md"
          onClick={followSaved}
          onAuxClick={followSaved}
        >
          {t("preview")}
        </ButtonLink>
      </div>
    </div>
  );
}
