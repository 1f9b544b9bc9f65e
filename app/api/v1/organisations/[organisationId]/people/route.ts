import { endpoint } from "@/access/endpoint";
import { readEndpoint } from "@/access/read-endpoint";
import { createPerson } from "@/features/people/commands/create-person";
import { findPeople } from "@/features/people/queries/find-people";
import { createPersonSchema, findPeopleSchema } from "@/features/people/schema";

export const GET = readEndpoint(findPeopleSchema, findPeople);
export const POST = endpoint(createPersonSchema, createPerson, { status: 201 });
