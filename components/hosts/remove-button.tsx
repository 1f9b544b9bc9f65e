"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { sendJson } from "@/lib/send-json";

type Props = {
  /** Address of the endpoint; restoring is below it. */
  action: string;
  revision: number;
  name: string;
  /** Where the list is. */
  list: string;
};

/** Takes somebody or something out of the directory at once, and offers to put it back. */
export function RemoveButton({ action, revision, name, list }: Props) {
  const t = useTranslations("hosts.removal");
  const router = useRouter();
  const toast = useToast();

  async function restore(): Promise<void> {
    const sent = await sendJson(`${action}/restore`, "POST");
    toast({ text: sent.ok ? t("restored", { name }) : sent.error.message || t("failed") });
    router.refresh();
  }

  async function remove(): Promise<void> {
    const sent = await sendJson(action, "DELETE", { revision });
    if (!sent.ok) return toast({ text: sent.error.message || t("failed"), icon: "triangle-alert" });
    toast({ text: t("removed", { name }), action: { label: t("undo"), onAction: () => void restore() } });
    router.push(list);
    router.refresh();
  }

  return (
    <Button variant="danger" icon="trash-2" onClick={remove}>
      {t("remove")}
    </Button>
  );
}

/** On the page of something removed: puts it back. */
export function RestoreButton({ action, name }: { action: string; name: string }) {
  const t = useTranslations("hosts.removal");
  const router = useRouter();
  const toast = useToast();

  async function restore(): Promise<void> {
    const sent = await sendJson(`${action}/restore`, "POST");
    toast({ text: sent.ok ? t("restored", { name }) : sent.error.message || t("failed") });
    router.refresh();
  }

  return (
    <Button size="sm" icon="undo-2" onClick={restore}>
      {t("restore")}
    </Button>
  );
}
