import { endpoint } from "@/access/endpoint";
import { inviteMember } from "@/features/members/commands/invite-member";
import { inviteMemberSchema } from "@/features/members/schema";

export const POST = endpoint(inviteMemberSchema, inviteMember, { status: 201 });
