"use client";

import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Popover } from "@/components/ui/popover";
import type { RecordedAttendance } from "@/features/attendance/attendance-rows";
import { PresenceControl } from "./presence-control";
import type { Mark } from "./use-attendance";

type Props = {
  id: string;
  name: string;
  affiliation: string | null;
  recorded: RecordedAttendance | undefined;
  mayEdit: boolean;
  onMark: (mark: Mark) => void;
};

/** One person at an item: were they there, how we know, and a word about it. */
export const PersonRow = memo(function PersonRow({ id, name, affiliation, recorded, mayEdit, onMark }: Props) {
  const t = useTranslations("attendance");
  const facts = [affiliation, recorded ? t(`source.${recorded.source}`) : null, recorded?.note].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-b py-2 [contain-intrinsic-size:auto_53px] [content-visibility:auto]">
      <div className="min-w-0 flex-1 basis-48 text-sm">
        <p className="m-0 wrap-anywhere font-semibold">{name}</p>
        <p className="m-0 wrap-anywhere text-ink-2 text-xs">{facts.join(" · ")}</p>
      </div>
      <div className="flex items-center gap-1 max-sm:w-full">
        <PresenceControl
          name={name}
          value={recorded?.presence ?? null}
          disabled={!mayEdit}
          onChoose={(presence) => onMark({ participantId: id, presence, note: recorded?.note ?? null })}
        />
        {mayEdit ? (
          recorded ? (
            <NoteButton
              name={name}
              note={recorded.note}
              onSave={(note) => onMark({ participantId: id, presence: recorded.presence, note })}
            />
          ) : (
            <span className="w-8 shrink-0" />
          )
        ) : null}
      </div>
    </li>
  );
});

type NoteProps = { name: string; note: string | null; onSave: (note: string | null) => void };

function NoteButton({ name, note, onSave }: NoteProps) {
  const t = useTranslations("attendance.note");
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      align="end"
      title={t("title", { name })}
      trigger={<IconButton icon="message-square" label={t("label", { name })} />}
    >
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const text = String(new FormData(event.currentTarget).get("note") ?? "").trim();
          onSave(text === "" ? null : text);
          setOpen(false);
        }}
      >
        <Input
          name="note"
          aria-label={t("label", { name })}
          placeholder={t("example")}
          maxLength={300}
          defaultValue={note ?? ""}
          autoComplete="off"
        />
        <Button type="submit" size="sm" variant="primary" className="justify-self-end">
          {t("save")}
        </Button>
      </form>
    </Popover>
  );
}
