import { readEndpoint } from "@/access/read-endpoint";
import { getSuggestionTask } from "@/features/suggestions/queries";
import { suggestionTaskSchema } from "@/features/suggestions/schema";

export const GET = readEndpoint(suggestionTaskSchema, getSuggestionTask);
