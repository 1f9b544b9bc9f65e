import { endpoint } from "@/access/endpoint";
import { deleteGroup, renameGroup } from "@/features/groups/commands";
import { groupSchema, renameGroupSchema } from "@/features/groups/schema";

export const PATCH = endpoint(renameGroupSchema, renameGroup);
export const DELETE = endpoint(groupSchema, deleteGroup);
