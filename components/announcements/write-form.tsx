"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { TripChanges } from "@/components/desk/use-trip-changes";
import { GroupChip } from "@/components/participants/group-chip";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField, FormFieldset } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { Textarea } from "@/components/ui/textarea";
import type { AnnouncementAnswer } from "@/features/announcements/commands";
import type { AnnouncementsDesk } from "@/features/announcements/queries";

type Props = { desk: AnnouncementsDesk; changes: TripChanges };

/** Writes an announcement and says beforehand whom it reaches; nothing leaves before a second press. */
export function WriteForm({ desk, changes }: Props) {
  const t = useTranslations("announcements");
  const [draft, setDraft] = useState(0);
  const [audience, setAudience] = useState<"everyone" | "groups">("everyone");
  const [groupIds, setGroupIds] = useState<readonly string[]>([]);
  const forEveryone = audience === "everyone";
  const reached = desk.readers.filter((reader) => forEveryone || reader.groupIds.some((id) => groupIds.includes(id)));

  function done({ mailed }: AnnouncementAnswer): void {
    setDraft((before) => before + 1);
    setAudience("everyone");
    setGroupIds([]);
    changes.told(t("done", { count: mailed }));
  }

  return (
    <EndpointForm<AnnouncementAnswer>
      key={draft}
      action={`${changes.base}/announcements`}
      label={t("write")}
      values={{ forEveryone, groupIds }}
      onDone={done}
      className="grid max-w-2xl gap-4"
    >
      <FormField name="subject" label={t("subject")} required>
        {(control) => <Input {...control} autoComplete="off" />}
      </FormField>
      <FormField name="text" label={t("text")} hint={t("textHint")} required>
        {(control) => <Textarea {...control} rows={6} className="min-h-36" />}
      </FormField>
      <FormFieldset name="groupIds" legend={t("audience")}>
        {desk.groups.length > 0 ? (
          <Segmented
            label={t("audience")}
            value={audience}
            onChoose={setAudience}
            choices={[
              { value: "everyone", label: t("everyone") },
              { value: "groups", label: t("groups") },
            ]}
          />
        ) : (
          <p className="m-0 text-sm">{t("everyone")}</p>
        )}
        {forEveryone ? null : (
          <div className="mt-2 flex flex-wrap gap-x-5">
            {desk.groups.map((group) => (
              <Checkbox
                key={group.id}
                checked={groupIds.includes(group.id)}
                onChange={({ target }) =>
                  setGroupIds((before) =>
                    target.checked ? [...before, group.id] : before.filter((id) => id !== group.id),
                  )
                }
                label={
                  <span className="inline-flex items-center gap-1.5">
                    <GroupChip letter={group.letter} />
                    {group.name}
                  </span>
                }
              />
            ))}
          </div>
        )}
      </FormFieldset>
      <div className="flex flex-wrap items-center gap-3">
        <p role="status" className="m-0 mr-auto text-ink-2 text-sm">
          {desk.readers.length === 0 ? t("nobodyAccepted") : t("reach", { count: reached.length })}
          {desk.withoutAddress > 0 ? ` ${t("withoutAddress", { count: desk.withoutAddress })}` : null}
        </p>
        <SendButton count={reached.length} />
      </div>
    </EndpointForm>
  );
}

/** Asks once more; mails cannot be called back. Sends the form it stands in. */
function SendButton({ count }: { count: number }) {
  const t = useTranslations("announcements");
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button ref={button} variant="settle" icon="send" onClick={() => setOpen(true)}>
        {t("send")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("confirm.title", { count })}
        description={t("confirm.text")}
        actions={
          <>
            <DialogClose>
              <Button variant="quiet">{t("confirm.cancel")}</Button>
            </DialogClose>
            <Button
              variant="settle"
              icon="send"
              onClick={() => {
                setOpen(false);
                button.current?.form?.requestSubmit();
              }}
            >
              {t("confirm.send")}
            </Button>
          </>
        }
      />
    </>
  );
}
