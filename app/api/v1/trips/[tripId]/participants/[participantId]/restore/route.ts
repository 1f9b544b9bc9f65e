import { endpoint } from "@/access/endpoint";
import { restoreParticipant } from "@/features/participants/commands/edit-participant";
import { participantSchema } from "@/features/participants/schema";

export const POST = endpoint(participantSchema, restoreParticipant);
