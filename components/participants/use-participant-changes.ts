"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import type { Invited } from "@/features/participants/commands/invite";
import type {
  ListedGroup,
  ListedParticipant,
  ParticipantStatus,
} from "@/features/participants/queries/get-participants";
import { type Method, sendJson } from "@/lib/send-json";

/** The changes of the list that are no forms: sent at once, told in a message, undone from there. */
export function useParticipantChanges(tripId: string) {
  const t = useTranslations("participants");
  const router = useRouter();
  const toast = useToast();
  const base = `/api/v1/trips/${tripId}`;

  async function send<Data = unknown>(path: string, method: Method, body?: unknown): Promise<Data | undefined> {
    const sent = await sendJson<Data>(`${base}/${path}`, method, body);
    router.refresh();
    if (sent.ok) return sent.data;
    toast({ text: sent.error.message || t("done.failed"), icon: "triangle-alert" });
    return undefined;
  }

  async function remove({ id, name }: ListedParticipant) {
    if ((await send(`participants/${id}`, "DELETE")) === undefined) return;
    const restore = async () => {
      if ((await send(`participants/${id}/restore`, "POST")) !== undefined)
        toast({ text: t("done.restored", { name }) });
    };
    toast({ text: t("done.removed", { name }), action: { label: t("done.undo"), onAction: restore } });
  }

  async function answer({ id, name, revision }: ListedParticipant, status: ParticipantStatus) {
    const done = await send(`participants/${id}/answer`, "POST", { answer: status, revision });
    if (done !== undefined) toast({ text: t("done.answer", { name, answer: t(`status.${status}`) }) });
  }

  async function invite(participantIds: string[]) {
    const done = await send<Invited>("participants/invitations", "POST", { participantIds });
    if (done) toast({ text: t("done.mailed", { invited: done.invited, reminded: done.reminded }), icon: "send" });
    return done !== undefined;
  }

  async function group({ id, name }: ListedGroup, participantIds: string[], method: "POST" | "DELETE" = "POST") {
    if ((await send(`groups/${id}/members`, method, { participantIds })) === undefined) return;
    const count = participantIds.length;
    const undo = () => group({ id, name } as ListedGroup, participantIds, method === "POST" ? "DELETE" : "POST");
    toast({
      text: t(method === "POST" ? "done.grouped" : "done.ungrouped", { count, name }),
      action: { label: t("done.undo"), onAction: undo },
    });
  }

  async function deleteGroup({ id, name }: ListedGroup) {
    if ((await send(`groups/${id}`, "DELETE")) !== undefined) toast({ text: t("done.groupDeleted", { name }) });
  }

  /** After a form was sent: the list anew, and what happened in words. */
  function told(text: string) {
    router.refresh();
    toast({ text });
  }

  return { base, remove, answer, invite, group, deleteGroup, told };
}

export type ParticipantChanges = ReturnType<typeof useParticipantChanges>;
