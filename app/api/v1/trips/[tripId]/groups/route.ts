import { endpoint } from "@/access/endpoint";
import { createGroup } from "@/features/groups/commands";
import { createGroupSchema } from "@/features/groups/schema";

export const POST = endpoint(createGroupSchema, createGroup, { status: 201 });
