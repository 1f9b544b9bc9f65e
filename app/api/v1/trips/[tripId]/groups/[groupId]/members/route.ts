import { endpoint } from "@/access/endpoint";
import { joinGroup, leaveGroup } from "@/features/groups/commands";
import { groupMembersSchema } from "@/features/groups/schema";

export const POST = endpoint(groupMembersSchema, joinGroup);
export const DELETE = endpoint(groupMembersSchema, leaveGroup);
