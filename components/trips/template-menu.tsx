"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { Dialog } from "@/components/ui/dialog";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import type { TemplateLine } from "@/features/trips/list-templates";
import { sendJson } from "@/lib/send-json";

/** What one does with a template beside using it. */
export function TemplateMenu({ organisationId, template }: { organisationId: string; template: TemplateLine }) {
  const t = useTranslations("trips.templates");
  const router = useRouter();
  const toast = useToast();
  const [renaming, setRenaming] = useState(false);
  const { tripId, title, revision, mayEdit } = template;
  const address = `/api/v1/trips/${tripId}`;
  const failed = (message: string) => toast({ icon: "triangle-alert", text: message || t("failed") });

  async function remove(): Promise<void> {
    const sent = await sendJson(address, "DELETE", { revision });
    if (!sent.ok) return failed(sent.error.message);
    router.refresh();
    const onAction = async () => {
      const restored = await sendJson(`${address}/restore`, "POST", { organisationId });
      if (restored.ok) router.refresh();
      else failed(restored.error.message);
    };
    toast({
      icon: "trash-2",
      text: t("deleted", { title }),
      action: { label: t("undo"), onAction: () => void onAction() },
    });
  }

  return (
    <>
      <Menu trigger={<IconButton icon="ellipsis" label={t("more", { title })} />}>
        <MenuLink icon="calendar" href={`/trips/${tripId}/plan`} as={DeskLink}>
          {t("open")}
        </MenuLink>
        {mayEdit ? (
          <>
            <MenuItem icon="pencil" onSelect={() => setRenaming(true)}>
              {t("rename")}
            </MenuItem>
            <MenuSeparator />
            <MenuItem icon="trash-2" danger onSelect={() => void remove()}>
              {t("delete")}
            </MenuItem>
          </>
        ) : null}
      </Menu>
      {renaming ? (
        <Dialog open onOpenChange={setRenaming} title={t("renameTitle")}>
          <EndpointForm
            action={address}
            method="PATCH"
            revision={revision}
            label={t("renameTitle")}
            onDone={() => {
              setRenaming(false);
              router.refresh();
            }}
            className="grid gap-3"
          >
            <FormField name="title" label={t("newName")}>
              {(control) => <Input {...control} defaultValue={title} />}
            </FormField>
            <div className="flex justify-end">
              <SubmitButton>{t("renameSave")}</SubmitButton>
            </div>
          </EndpointForm>
        </Dialog>
      ) : null}
    </>
  );
}
