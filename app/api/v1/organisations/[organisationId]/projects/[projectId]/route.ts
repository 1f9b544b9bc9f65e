import { endpoint } from "@/access/endpoint";
import { removeProject, updateProject } from "@/features/funding/commands/projects";
import { removeProjectSchema, updateProjectSchema } from "@/features/funding/schema";

export const PATCH = endpoint(updateProjectSchema, updateProject);
export const DELETE = endpoint(removeProjectSchema, removeProject);
