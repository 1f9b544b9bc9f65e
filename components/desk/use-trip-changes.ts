"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import { type Method, sendJson } from "@/lib/send-json";

/** Changes of a trip's desk that are no forms: sent at once, told in a message, undone from there. */
export function useTripChanges(tripId: string) {
  const t = useTranslations("desk.changes");
  const router = useRouter();
  const toast = useToast();
  const base = `/api/v1/trips/${tripId}`;

  /** @returns what was answered; undefined when it was refused, which the reader has been told */
  async function send<Data = unknown>(path: string, method: Method, body?: unknown): Promise<Data | undefined> {
    const sent = await sendJson<Data>(`${base}/${path}`, method, body);
    router.refresh();
    if (sent.ok) return sent.data;
    toast({ text: sent.error.message || t("failed"), icon: "triangle-alert" });
    return undefined;
  }

  /** Removes what has this path, and offers to put it back. */
  async function remove(path: string, name: string): Promise<void> {
    if ((await send(path, "DELETE")) === undefined) return;
    const restore = async () => {
      if ((await send(`${path}/restore`, "POST")) !== undefined) toast({ text: t("restored", { name }) });
    };
    toast({ text: t("removed", { name }), action: { label: t("undo"), onAction: restore } });
  }

  /** After a form was sent: the desk anew, and what happened in words. */
  function told(text: string): void {
    router.refresh();
    toast({ text });
  }

  return { base, send, remove, told };
}

export type TripChanges = ReturnType<typeof useTripChanges>;
