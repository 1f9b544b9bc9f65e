import { endpoint } from "@/access/endpoint";
import { addParticipant } from "@/features/participants/commands/add-participants";
import { addParticipantSchema } from "@/features/participants/schema";

export const POST = endpoint(addParticipantSchema, addParticipant, { status: 201 });
