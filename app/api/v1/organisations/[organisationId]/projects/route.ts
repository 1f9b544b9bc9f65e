import { endpoint } from "@/access/endpoint";
import { readEndpoint } from "@/access/read-endpoint";
import { createProject } from "@/features/funding/commands/projects";
import { getProjectChoices } from "@/features/funding/queries/get-projects";
import { createProjectSchema, listProjectsSchema } from "@/features/funding/schema";

export const GET = readEndpoint(listProjectsSchema, getProjectChoices);
export const POST = endpoint(createProjectSchema, createProject, { status: 201 });
