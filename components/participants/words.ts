import type { Tone } from "@/components/ui/status-glyph";
import type { ListedParticipant, ParticipantStatus } from "@/features/participants/queries/get-participants";

/** How certain each answer is. */
export const toneOf: Record<ParticipantStatus, Tone> = {
  ADDED: "idea",
  INVITED: "waiting",
  ACCEPTED: "settled",
  DECLINED: "refused",
  WAITING_LIST: "waiting",
  WITHDRAWN: "refused",
};

export const statuses: ParticipantStatus[] = ["ACCEPTED", "INVITED", "ADDED", "WAITING_LIST", "DECLINED", "WITHDRAWN"];

export type Filter = { text: string; status: ParticipantStatus | ""; groupId: string };

/** A group filter for people who are in none. */
export const WITHOUT_GROUP = "none";

/** Whether somebody fits what is looked for; capitals and marks on letters do not matter. */
export function fits(person: ListedParticipant, { text, status, groupId }: Filter): boolean {
  if (status !== "" && person.status !== status) return false;
  if (groupId === WITHOUT_GROUP ? person.groupIds.length > 0 : groupId !== "" && !person.groupIds.includes(groupId)) {
    return false;
  }
  const words = plain(text).split(/\s+/).filter(Boolean);
  const within = plain([person.name, person.affiliation, person.function, person.contact?.email].join(" "));
  return words.every((word) => within.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
