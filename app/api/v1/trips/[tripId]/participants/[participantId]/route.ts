import { endpoint } from "@/access/endpoint";
import { editParticipant, removeParticipant } from "@/features/participants/commands/edit-participant";
import { editParticipantSchema, participantSchema } from "@/features/participants/schema";

export const PATCH = endpoint(editParticipantSchema, editParticipant);
export const DELETE = endpoint(participantSchema, removeParticipant);
