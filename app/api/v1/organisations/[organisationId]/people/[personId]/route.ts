import { endpoint } from "@/access/endpoint";
import { removePerson } from "@/features/people/commands/remove-person";
import { updatePerson } from "@/features/people/commands/update-person";
import { removePersonSchema, updatePersonSchema } from "@/features/people/schema";

export const PATCH = endpoint(updatePersonSchema, updatePerson);
export const DELETE = endpoint(removePersonSchema, removePerson);
