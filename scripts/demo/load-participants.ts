import { actorOfLink, type LinkActor } from "@/access/actor";
import { slugOf } from "@/domain/addresses";
import { addParticipant } from "@/features/participants/commands/add-participants";
import { answerInvitation } from "@/features/participants/commands/answer-invitation";
import { recordAnswer } from "@/features/participants/commands/edit-participant";
import { invite } from "@/features/participants/commands/invite";
import { addParticipantSchema, answerInvitationSchema, recordAnswerSchema } from "@/features/participants/schema";
import { writeTakeaway } from "@/features/takeaways/commands";
import { writeTakeawaySchema } from "@/features/takeaways/schema";
import { db } from "@/lib/db";
import type { ParticipantDescription, TripDescription } from "./description";
import { caller, type Home } from "./home";

type Around = { groups: Map<string, string>; itemIds: Map<string, string> };

/** Adds the delegation; those who answer do so through the link in their own mail. */
export async function loadParticipants(
  { organiser }: Home,
  tripId: string,
  description: TripDescription,
  { groups, itemIds }: Around,
): Promise<void> {
  for (const person of description.participants ?? []) {
    const email = addressOf(person);
    const fields = {
      name: person.name,
      email,
      affiliation: person.affiliation,
      function: person.function,
      category: person.category,
    };
    const groupIds = (person.groups ?? []).map((letter) => groups.get(letter));
    const { id } = await addParticipant(organiser, addParticipantSchema.parse({ tripId, ...fields, groupIds }));
    await answer(person, { tripId, id, email, organiser });
    await takeAway(person, { tripId, id, itemIds });
  }
}

type Invited = { tripId: string; id: string; email: string; organiser: Home["organiser"] };

async function answer(person: ParticipantDescription, { tripId, id, email, organiser }: Invited): Promise<void> {
  const { answer: given = "ACCEPTED", food, access, listed } = person;
  if (given === "ADDED") return;
  await invite(organiser, { tripId, participantIds: [id] }, caller);
  if (given === "INVITED") return;
  if (given === "WAITING_LIST") {
    const { revision } = await db.participant.findUniqueOrThrow({ where: { id }, select: { revision: true } });
    await recordAnswer(organiser, recordAnswerSchema.parse({ tripId, participantId: id, answer: given, revision }));
    return;
  }
  const mail = await db.outboxMail.findFirstOrThrow({ where: { recipient: email }, orderBy: { createdAt: "desc" } });
  const token = /\/invitations\/([A-Za-z0-9_-]{43})/.exec(mail.text)?.[1] ?? "";
  const words = {
    answer: given === "ACCEPTED" ? "accept" : "decline",
    // The form comes filled in; what is left out of it is taken away.
    affiliation: person.affiliation,
    function: person.function,
    food,
    access,
    needsConsent: Boolean(food ?? access),
    listed: listed ?? false,
  };
  await answerInvitation(await actorOfLink(token), answerInvitationSchema.parse({ token, ...words }), caller);
}

async function takeAway(
  person: ParticipantDescription,
  { tripId, id, itemIds }: { tripId: string; id: string; itemIds: Map<string, string> },
): Promise<void> {
  for (const { item, text, quoteAllowed = false } of person.takeaways ?? []) {
    const actor: LinkActor = {
      kind: "link",
      participantId: id,
      tripId,
      link: "ITINERARY",
      name: person.name,
      language: null,
      token: "",
    };
    await writeTakeaway(
      actor,
      writeTakeawaySchema.parse({ tripId, itemId: itemIds.get(item), text, shared: true, quoteAllowed }),
      caller,
    );
  }
}

function addressOf({ name, mailbox }: ParticipantDescription): string {
  return `${mailbox ?? slugOf(name).replaceAll("-", ".")}@demo.sojourn.example`;
}
