import { endpoint } from "@/access/endpoint";
import { createChoice } from "@/features/choices/commands";
import { createChoiceSchema } from "@/features/choices/schema";

export const POST = endpoint(createChoiceSchema, createChoice, { status: 201 });
