import { endpoint } from "@/access/endpoint";
import { changeChoice, deleteChoice } from "@/features/choices/commands";
import { changeChoiceSchema, choiceSchema } from "@/features/choices/schema";

export const PATCH = endpoint(changeChoiceSchema, changeChoice);
export const DELETE = endpoint(choiceSchema, deleteChoice);
