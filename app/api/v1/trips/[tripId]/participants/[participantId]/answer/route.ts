import { endpoint } from "@/access/endpoint";
import { recordAnswer } from "@/features/participants/commands/edit-participant";
import { recordAnswerSchema } from "@/features/participants/schema";

export const POST = endpoint(recordAnswerSchema, recordAnswer);
