"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FormFieldset } from "@/components/ui/form-field";
import { dayParts, endCertainties, hostStatuses, idsInside, inOrder, itemKinds, transportModes } from "@/domain/agenda";
import type { PlanItem } from "@/features/agenda-items/plan";
import { ChoiceField, HostField, LineField, Options, TextField, TickField } from "./draft-fields";
import { PartRows } from "./part-rows";
import { usePlanner } from "./planner-context";
import type { DraftForm } from "./use-draft";
import { dayLabel } from "./words";

type Props = { item: PlanItem; form: DraftForm };

/** Everything an item holds, grouped as people think of it. */
export function PanelFields({ item, form }: Props) {
  const words = useTranslations("items.field");
  return (
    <>
      <Group name="when">
        <WhenFields item={item} form={form} />
      </Group>
      <Group name="what">
        <LineField form={form} name="title" />
        <div className="grid grid-cols-2 gap-2">
          <ChoiceField form={form} name="kind">
            <Options values={itemKinds} words="kind" />
          </ChoiceField>
          <ParentField item={item} form={form} />
        </div>
        {form.values.kind === "TRANSFER" ? (
          <div className="grid grid-cols-2 gap-2">
            <ChoiceField form={form} name="transport">
              <Options values={transportModes} words="transport" none={words("noTransport")} />
            </ChoiceField>
            <LineField form={form} name="endTimeZone" hint={words("endTimeZoneHint")} />
          </div>
        ) : null}
      </Group>
      <Group name="host">
        <HostField form={form} name="host" hint={words("hostHint")} />
        <ChoiceField form={form} name="hostStatus">
          <Options values={hostStatuses} words="status" none={words("noHostStatus")} />
        </ChoiceField>
        <div className="grid grid-cols-2 gap-2">
          <LineField form={form} name="requestedAt" type="date" />
          <LineField form={form} name="answeredAt" type="date" />
        </div>
        <TextField form={form} name="hostAnswer" />
        <HostField form={form} name="venue" hint={words("venueHint")} />
        <div className="grid grid-cols-2 gap-2">
          <LineField form={form} name="room" />
          <LineField form={form} name="place" />
        </div>
        <HostField form={form} name="subject" hint={words("subjectHint")} />
        <LineField form={form} name="link" />
      </Group>
      <Group name="people">
        <PartRows form={form} />
      </Group>
      <Group name="audience">
        <GroupTicks form={form} />
        <TickField form={form} name="optional" />
        <LineField form={form} name="capacity" type="number" />
      </Group>
      <Group name="participants">
        <TextField form={form} name="noteToParticipants" />
        <TextField form={form} name="preparation" />
      </Group>
      <Group name="report">
        <TextField form={form} name="topics" hint={words("oneALine")} />
        <TextField form={form} name="keyMessage" hint={words("keyMessageHint")} />
        <TextField form={form} name="relevance" />
        <TextField form={form} name="purpose" />
        <TextField form={form} name="audience" />
      </Group>
      <Group name="internal">
        <LineField form={form} name="wishedTime" hint={words("wishedTimeHint")} />
        <TextField form={form} name="internalNote" />
      </Group>
    </>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations("items.group");
  return (
    <section aria-label={t(name)} className="grid gap-2.5 border-line border-b py-3.5 last:border-b-0">
      <h3 className="m-0 font-strong text-xs">{t(name)}</h3>
      {children}
    </section>
  );
}

function WhenFields({ form }: Props) {
  const words = useTranslations("items.field");
  const { store, names, locale } = usePlanner();
  return (
    <>
      <div className="grid grid-cols-[1.35fr_1fr_1fr] gap-2">
        <ChoiceField form={form} name="dayId">
          <option value="">{words("wishList")}</option>
          {inOrder(store.plan.days).map((day) => (
            <option key={day.id} value={day.id}>
              {dayLabel(day, names, locale)}
            </option>
          ))}
        </ChoiceField>
        <LineField form={form} name="startMinute" type="time" />
        <LineField form={form} name="durationMinutes" />
      </div>
      <div className="grid grid-cols-2 gap-2">
        <ChoiceField form={form} name="dayPart">
          <Options values={dayParts} words="dayPart" none={words("noDayPart")} />
        </ChoiceField>
        <ChoiceField form={form} name="endCertainty">
          <Options values={endCertainties} words="end" />
        </ChoiceField>
      </div>
      <TickField form={form} name="tentative" />
    </>
  );
}

/** What the item may be a part of: anything that is not the item or inside it. */
function ParentField({ item, form }: Props) {
  const words = useTranslations("items.field");
  const { store, names, locale } = usePlanner();
  const { items, days } = store.plan;
  const inside = idsInside(items, item.id);
  const dayOf = (other: PlanItem) => days.find((day) => day.id === other.dayId);
  const candidates = items.filter((other) => other.id !== item.id && !inside.has(other.id));
  return (
    <ChoiceField form={form} name="parentId">
      <option value="">{words("noParent")}</option>
      {candidates.map((other) => {
        const day = dayOf(other);
        return (
          <option key={other.id} value={other.id}>
            {`${other.title} · ${day ? dayLabel(day, names, locale) : words("wishList")}`}
          </option>
        );
      })}
    </ChoiceField>
  );
}

function GroupTicks({ form }: { form: DraftForm }) {
  const words = useTranslations("items.field");
  const { board } = usePlanner();
  const { groupIds } = form.values;
  if (board.groups.length === 0) return null;
  return (
    <FormFieldset name="groupIds" legend={words("groupIds")} hint={words("everyone")}>
      {board.groups.map((group) => (
        <Checkbox
          key={group.id}
          label={words("groupSize", { name: group.name, size: group.size })}
          checked={groupIds.includes(group.id)}
          onChange={(event) =>
            form.set(
              "groupIds",
              event.target.checked ? [...groupIds, group.id] : groupIds.filter((id) => id !== group.id),
            )
          }
        />
      ))}
    </FormFieldset>
  );
}
