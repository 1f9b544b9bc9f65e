"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { useToast } from "@/components/ui/toast";
import { useComposing } from "./composing";

/** The middle button of a mouse, which opens a link in a tab of its own. */
const MIDDLE = 1;

/**
 * For links to what is made of the saved draft: whoever follows one gets what they have typed, so it is saved first.
 * When it cannot be saved they are told, and may have what was saved last.
 *
 * @returns what hears both ordinary presses of a link and those of other buttons
 */
export function useFollowSaved(): (event: MouseEvent<HTMLAnchorElement>) => void {
  const t = useTranslations("composer.forms");
  const toast = useToast();
  const { saveNow, isSaved } = useComposing();

  async function follow(href: string, tab: Window | null): Promise<void> {
    const go = () => (tab ?? window).location.assign(href);
    if (await saveNow()) return go();
    tab?.close();
    const action = { label: t("asSaved"), onAction: () => location.assign(href) };
    toast({ text: t("notSaved"), icon: "triangle-alert", action });
  }

  return (event) => {
    const isApart = event.button === MIDDLE || event.ctrlKey || event.metaKey || event.shiftKey;
    // The right button asks for the browser's menu.
    if ((event.button !== 0 && event.button !== MIDDLE) || isSaved()) return;
    event.preventDefault();
    // A tab must be opened while the press still counts as one; it says nothing until there is something to say.
    void follow(event.currentTarget.href, isApart ? window.open("", "_blank") : null);
  };
}
