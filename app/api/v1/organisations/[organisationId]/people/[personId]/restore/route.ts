import { endpoint } from "@/access/endpoint";
import { restorePerson } from "@/features/people/commands/remove-person";
import { restorePersonSchema } from "@/features/people/schema";

export const POST = endpoint(restorePersonSchema, restorePerson);
