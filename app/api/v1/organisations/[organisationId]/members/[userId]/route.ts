import { endpoint } from "@/access/endpoint";
import { changeRole, removeMember } from "@/features/members/commands/change-member";
import { changeRoleSchema, removeMemberSchema } from "@/features/members/schema";

export const PATCH = endpoint(changeRoleSchema, changeRole);
export const DELETE = endpoint(removeMemberSchema, removeMember);
