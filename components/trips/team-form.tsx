"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormFieldset } from "@/components/ui/form-field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { TripForEditing } from "@/features/trips/trip-form";

type Member = TripForEditing["trip"]["team"][number];
const parts = ["PLAN", "PARTICIPANTS", "REPORT"] as const;

/** Who runs the trip, and which parts co-organisers may edit. */
export function TeamForm({ trip, members }: Pick<TripForEditing, "trip" | "members">) {
  const t = useTranslations("trips.team");
  const router = useRouter();
  const toast = useToast();
  const [team, setTeam] = useState<Member[]>(trip.team);
  const others = members.filter((member) => !team.some((one) => one.userId === member.userId));
  const put = (index: number, member: Member | null) =>
    setTeam(member ? team.with(index, member) : team.toSpliced(index, 1));
  return (
    <EndpointForm
      action={`/api/v1/trips/${trip.tripId}/team`}
      method="PUT"
      label={t("label")}
      revision={trip.revision}
      values={{ members: team.map(({ userId, role, parts: may }) => ({ userId, role, parts: may })) }}
      className="grid max-w-[760px] grid-cols-1 gap-3.5 border-line border-t pt-4"
      onDone={() => {
        toast({ icon: "check", text: t("saved") });
        router.refresh();
      }}
    >
      <FormFieldset
        name="members"
        legend={<h2 className="m-0 font-strong text-base text-ink">{t("title")}</h2>}
        hint={t("hint")}
      >
        <ul className="m-0 grid list-none gap-2.5 p-0">
          {team.map((member, index) => (
            <li key={member.userId} className="flex flex-wrap items-center gap-3 border-line border-b pb-2.5 text-sm">
              <span className="min-w-48 flex-1 font-semibold">{member.name}</span>
              <Select
                aria-label={`${t("role")}, ${member.name}`}
                value={member.role}
                onChange={({ target }) => put(index, { ...member, role: target.value as Member["role"] })}
                className="w-40"
              >
                <option value="ORGANISER">{t("ORGANISER")}</option>
                <option value="CO_ORGANISER">{t("CO_ORGANISER")}</option>
              </Select>
              {member.role === "CO_ORGANISER"
                ? parts.map((part) => (
                    <Checkbox
                      key={part}
                      label={t(part)}
                      checked={member.parts.includes(part)}
                      onChange={({ target }) =>
                        put(index, {
                          ...member,
                          parts: parts.filter((one) => (one === part ? target.checked : member.parts.includes(one))),
                        })
                      }
                    />
                  ))
                : null}
              <IconButton icon="x" label={t("remove", { name: member.name })} onClick={() => put(index, null)} />
            </li>
          ))}
        </ul>
      </FormFieldset>
      {others.length > 0 ? (
        <AddMember
          others={others}
          onAdd={(member) => setTeam([...team, { ...member, role: "CO_ORGANISER", parts: [...parts] }])}
        />
      ) : null}
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </EndpointForm>
  );
}

type AddProps = { others: TripForEditing["members"]; onAdd: (member: TripForEditing["members"][number]) => void };

function AddMember({ others, onAdd }: AddProps) {
  const t = useTranslations("trips.team");
  const [userId, setUserId] = useState("");
  const member = others.find((one) => one.userId === userId);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Select
        aria-label={t("member")}
        value={userId}
        onChange={({ target }) => setUserId(target.value)}
        className="w-64 max-w-full"
      >
        <option value="">{t("choose")}</option>
        {others.map((one) => (
          <option key={one.userId} value={one.userId}>
            {one.name}
          </option>
        ))}
      </Select>
      <Button icon="user-plus" disabled={!member} onClick={() => member && onAdd(member)}>
        {t("add")}
      </Button>
    </div>
  );
}
