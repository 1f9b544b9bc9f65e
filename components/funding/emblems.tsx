"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactElement, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { LanguageSelect } from "@/components/ui/language-select";
import { SectionRule } from "@/components/ui/section-rule";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { useLanguageName } from "@/components/ui/use-language-name";
import type { ProgrammeEmblem } from "@/features/funding/queries/get-programmes";
import { sendJson } from "@/lib/send-json";

type Props = { organisationId: string; programmeId: string; emblems: readonly ProgrammeEmblem[] };

/** The emblems a programme obliges its projects to print, in their order. */
export function Emblems({ organisationId, programmeId, emblems }: Props) {
  const t = useTranslations("funding.emblems");
  const languageName = useLanguageName();
  const toast = useToast();
  const router = useRouter();
  const address = `/api/v1/organisations/${organisationId}/funding-programmes/${programmeId}/emblems`;

  async function send(method: "PATCH" | "DELETE", pictureId: string, body: Record<string, unknown>, done?: string) {
    const sent = await sendJson(`${address}/${pictureId}`, method, body);
    if (!sent.ok) toast({ text: sent.error.message || t("notDone"), icon: "triangle-alert" });
    else if (done) toast({ text: done, icon: "check" });
    router.refresh();
  }

  return (
    <SectionRule id="emblems-title" title={t("title")} className="mt-10 max-w-3xl">
      <p className="mt-0 mb-3 text-ink-2 text-sm">{t("hint")}</p>
      {emblems.length === 0 ? <p className="m-0 mb-3 text-sm">{t("none")}</p> : null}
      <ul className="m-0 mb-3 list-none p-0">
        {emblems.map((emblem, place) => {
          const { pictureId, alt, revision, minimumWidthMm, language } = emblem;
          return (
            <li key={pictureId} className="flex flex-wrap items-center gap-3 border-line border-b py-2.5 text-sm">
              <img
                src={`/pictures/${pictureId}/640`}
                alt={alt}
                width={emblem.width}
                height={emblem.height}
                className="h-12 w-24 bg-surface object-contain [color-scheme:light]"
              />
              <span className="min-w-0 flex-1 basis-48">
                <b className="block break-words font-semibold">{alt}</b>
                <span className="text-ink-2 text-xs">
                  {[
                    minimumWidthMm === null ? null : t("facts", { width: minimumWidthMm }),
                    language ? t("only", { language: languageName(language) }) : t("allLanguages"),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <span className="ml-auto flex gap-3">
                <IconButton
                  icon="arrow-up"
                  size="sm"
                  label={t("earlier", { name: alt })}
                  disabled={place === 0}
                  onClick={() => void send("PATCH", pictureId, { revision, position: place - 1 })}
                />
                <IconButton
                  icon="arrow-down"
                  size="sm"
                  label={t("later", { name: alt })}
                  disabled={place === emblems.length - 1}
                  onClick={() => void send("PATCH", pictureId, { revision, position: place + 1 })}
                />
                <EmblemDialog
                  address={`${address}/${pictureId}`}
                  emblem={emblem}
                  trigger={<IconButton icon="pencil" size="sm" label={t("edit", { name: alt })} />}
                />
                <IconButton
                  icon="trash-2"
                  size="sm"
                  label={t("remove", { name: alt })}
                  onClick={() => void send("DELETE", pictureId, {}, t("removed"))}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <EmblemDialog address={address} emblem={null} trigger={<Button icon="upload">{t("add")}</Button>} />
    </SectionRule>
  );
}

type DialogProps = {
  address: string;
  /** Null for a new one. */
  emblem: ProgrammeEmblem | null;
  trigger: ReactElement;
};

function EmblemDialog({ address, emblem, trigger }: DialogProps) {
  const t = useTranslations("funding.emblems");
  const locale = useLocale();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const title = emblem ? t("edit", { name: emblem.alt }) : t("add");
  return (
    <Dialog title={title} open={open} onOpenChange={setOpen} trigger={trigger} width="form">
      <EndpointForm
        action={address}
        method={emblem ? "PATCH" : "POST"}
        label={title}
        {...(emblem ? { revision: emblem.revision } : {})}
        onDone={() => {
          setOpen(false);
          router.refresh();
        }}
        className="grid gap-4"
      >
        {emblem ? null : (
          <FormField name="file" label={t("file")} hint={t("fileHint")} required>
            {(control) => <Input {...control} type="file" accept="image/jpeg,image/png,image/webp" />}
          </FormField>
        )}
        <FormField name="alt" label={t("alt")} hint={t("altHint")} required>
          {(control) => <Input {...control} defaultValue={emblem?.alt} />}
        </FormField>
        <FormField name="minimumWidthMm" label={t("minimumWidthMm")}>
          {(control) => (
            <Input {...control} type="number" min={1} max={120} defaultValue={emblem?.minimumWidthMm ?? ""} />
          )}
        </FormField>
        <FormField name="language" label={t("language")}>
          {(control) => (
            <LanguageSelect
              {...control}
              locale={locale}
              none={t("allLanguages")}
              defaultValue={emblem?.language ?? ""}
            />
          )}
        </FormField>
        <div className="flex flex-wrap justify-end gap-2.5">
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <SubmitButton busyLabel={t("uploading")}>{emblem ? t("save") : t("upload")}</SubmitButton>
        </div>
      </EndpointForm>
    </Dialog>
  );
}
