import { endpoint } from "@/access/endpoint";
import { viewNeeds } from "@/features/participants/commands/view-needs";
import { participantSchema } from "@/features/participants/schema";

export const POST = endpoint(participantSchema, viewNeeds);
