"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hostStatuses, idsInside, inOrder, itemKinds, transportModes } from "@/domain/agenda";
import { flatten, itemsOfDay, wishList } from "@/domain/agenda-order";
import { apart } from "@/domain/direction";
import type { PlanItem } from "@/features/agenda-items/plan";
import { AudienceFields } from "./audience-fields";
import { ChoiceField, HostField, LineField, Options, TextField } from "./draft-fields";
import { LanguagesFields } from "./languages-field";
import { PanelSection } from "./panel-section";
import { PartRows } from "./part-rows";
import { PickUpRows } from "./pick-up-rows";
import { usePlanner } from "./planner-context";
import { ProposedTimeRows } from "./proposed-time-rows";
import type { DraftForm } from "./use-draft";
import { WhenFields } from "./when-fields";
import { dayLabel } from "./words";

type Props = { item: PlanItem; form: DraftForm };

/** Everything an item holds, grouped as people think of it; what is not always needed opens on demand. */
export function PanelFields(props: Props & { onEditChoice: (choiceId: string | null) => void }) {
  const { item, form } = props;
  const words = useTranslations("items.field");
  const proposals = useTranslations("items.group");
  const isTransfer = form.values.kind === "TRANSFER";
  return (
    <>
      <Group name="when">
        <WhenFields {...props} />
      </Group>
      <Group name="what">
        <WhatFields {...props} />
      </Group>
      {isTransfer || item.pickUps.length > 0 || form.values.transport || form.values.endTimeZone ? (
        <PanelSection
          name="transfer"
          form={form}
          fields={["transport", "pickUps", "endTimeZone"]}
          startsOpen={isTransfer}
        >
          <div className="grid grid-cols-2 gap-2">
            <ChoiceField form={form} name="transport">
              <Options values={transportModes} words="transport" none={words("noTransport")} />
            </ChoiceField>
            <LineField form={form} name="endTimeZone" hint={words("endTimeZoneHint")} />
          </div>
          <PickUpRows form={form} />
        </PanelSection>
      ) : null}
      <PanelSection
        name="host"
        form={form}
        fields={["host", "hostStatus", "hostAnswer", "proposedTimes", "requestedAt", "answeredAt"]}
        startsOpen={item.kind === "HOST_VISIT"}
      >
        <HostField form={form} name="host" hint={words("hostHint")} />
        <ChoiceField form={form} name="hostStatus">
          <Options values={hostStatuses} words="status" none={words("noHostStatus")} />
        </ChoiceField>
        <div className="grid grid-cols-2 gap-2">
          <LineField form={form} name="requestedAt" type="date" />
          <LineField form={form} name="answeredAt" type="date" />
        </div>
        <TextField form={form} name="hostAnswer" />
        <h4 className="m-0 font-medium text-ink-2 text-xs">{proposals("proposed")}</h4>
        <ProposedTimeRows item={item} form={form} />
      </PanelSection>
      <PanelSection
        name="place"
        form={form}
        fields={["venue", "place", "room", "floor", "phone", "link", "subject"]}
        startsOpen
      >
        <HostField form={form} name="venue" hint={words("venueHint")} />
        <LineField form={form} name="place" hint={words("placeHint")} />
        <div className="grid grid-cols-2 gap-2">
          <LineField form={form} name="room" />
          <LineField form={form} name="floor" />
        </div>
        <LineField form={form} name="phone" />
        <LineField form={form} name="link" hint={words("linkHint")} />
        <HostField form={form} name="subject" hint={words("subjectHint")} />
      </PanelSection>
      <PanelSection name="people" form={form} fields={["parts"]}>
        <PartRows form={form} />
      </PanelSection>
      <PanelSection name="audience" form={form} fields={["groupIds", "optional", "choiceId", "capacity", "audience"]}>
        <AudienceFields {...props} />
      </PanelSection>
      <PanelSection name="language" form={form} fields={["language", "interpretation"]}>
        <LanguagesFields form={form} />
      </PanelSection>
      <PanelSection name="participants" form={form} fields={["noteToParticipants", "preparation"]}>
        <TextField form={form} name="noteToParticipants" />
        <TextField form={form} name="preparation" hint={words("preparationHint")} />
      </PanelSection>
      <PanelSection name="report" form={form} fields={["topics", "keyMessage", "relevance", "purpose"]}>
        <TextField form={form} name="topics" hint={words("oneALine")} />
        <TextField form={form} name="keyMessage" hint={words("keyMessageHint")} />
        <TextField form={form} name="relevance" />
        <TextField form={form} name="purpose" />
      </PanelSection>
      <PanelSection name="internal" form={form} fields={["wishedTime", "internalNote"]}>
        <LineField form={form} name="wishedTime" hint={words("wishedTimeHint")} />
        <TextField form={form} name="internalNote" />
      </PanelSection>
    </>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations("items.group");
  return (
    <section aria-label={t(name)} className="grid gap-2.5 border-line border-b py-3.5">
      <h3 className="m-0 font-strong text-xs">{t(name)}</h3>
      {children}
    </section>
  );
}

function WhatFields({ item, form }: Props) {
  const words = useTranslations("items.field");
  const { store } = usePlanner();
  const inside = idsInside(store.plan.items, item.id);
  return (
    <>
      <LineField form={form} name="title" />
      <div className="grid grid-cols-2 gap-2">
        <ChoiceField form={form} name="kind">
          <Options values={itemKinds} words="kind" />
        </ChoiceField>
        <OtherItemField form={form} name="parentId" none={words("noParent")} item={item} without={inside} />
      </div>
      <OtherItemField
        form={form}
        name="continuesId"
        none={words("noContinues")}
        hint={words("continuesHint")}
        item={item}
      />
    </>
  );
}

type OtherProps = Props & {
  name: "parentId" | "continuesId";
  none: string;
  hint?: string;
  /** Ids of items that cannot be chosen. */
  without?: ReadonlySet<string>;
};

/** Another item of the plan, with the day it is on; in the order in which the plan is read. */
function OtherItemField({ item, form, name, none, hint, without }: OtherProps) {
  const words = useTranslations("items.field");
  const { store, names, locale } = usePlanner();
  const { items, days } = store.plan;
  const agenda = { days, items, groups: [], participantIds: [] };
  const read = [...inOrder(days).flatMap((day) => itemsOfDay(agenda, day.id)), ...wishList(agenda)];
  const candidates = flatten(read).filter((other) => other.id !== item.id && !without?.has(other.id));
  return (
    <ChoiceField form={form} name={name} hint={hint}>
      <option value="">{none}</option>
      {candidates.map((other) => {
        const day = days.find((one) => one.id === other.dayId);
        return (
          <option key={other.id} value={other.id}>
            {`${apart(other.title)} · ${day ? dayLabel(day, names, locale) : words("wishList")}`}
          </option>
        );
      })}
    </ChoiceField>
  );
}
