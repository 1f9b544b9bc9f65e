"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import { useComposing } from "./composing";
import { useFollowSaved } from "./follow-saved";

type Props = { tripId: string; reportId: string };

const whole = ["pdf", "docx", "md"] as const;
const short = ["press-release", "newsletter"] as const;

/** The draft as a file, and its short forms to copy or take away. */
export function OtherForms(props: Props) {
  const t = useTranslations("composer.forms");
  return (
    <Menu
      trigger={
        <Button icon="download" className="h-9.5!">
          {t("open")}
        </Button>
      }
    >
      <Forms {...props} />
    </Menu>
  );
}

/** Drawn with the open menu. The files are made of what is saved, so that is what opening it does. */
function Forms({ tripId, reportId }: Props) {
  const t = useTranslations("composer.forms");
  const toast = useToast();
  const { saveNow } = useComposing();
  const followSaved = useFollowSaved();
  const address = `/preview/trips/${tripId}/reports/${reportId}`;

  // Also for those who copy an address, or open it by the browser's own menu.
  useEffect(() => void saveNow(), [saveNow]);

  async function copy(form: (typeof short)[number]): Promise<void> {
    try {
      if (!(await saveNow())) throw new Error("Not saved");
      const answer = await fetch(`${address}/${form}.txt`);
      if (!answer.ok) throw new Error(`Status ${answer.status}`);
      await navigator.clipboard.writeText(await answer.text());
      toast({ text: t("copied"), icon: "check" });
    } catch {
      toast({ text: t("notCopied"), icon: "triangle-alert" });
    }
  }

  return (
    <>
      {whole.map((form) => (
        <MenuLink key={form} icon="file-text" href={`${address}/${form}`} onFollow={followSaved}>
          {t(`whole.${form}`)}
        </MenuLink>
      ))}
      {short.map((form) => (
        <div key={form}>
          <MenuSeparator />
          <MenuItem icon="copy" onSelect={() => void copy(form)}>
            {t(`${form}.copy`)}
          </MenuItem>
          <MenuLink icon="download" href={`${address}/${form}.docx`} onFollow={followSaved}>
            {t(`${form}.docx`)}
          </MenuLink>
          <MenuLink icon="download" href={`${address}/${form}.md`} onFollow={followSaved}>
            {t(`${form}.md`)}
          </MenuLink>
        </div>
      ))}
    </>
  );
}
