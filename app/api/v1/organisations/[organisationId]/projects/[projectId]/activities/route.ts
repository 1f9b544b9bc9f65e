import { endpoint } from "@/access/endpoint";
import { createActivity } from "@/features/funding/commands/activities";
import { createActivitySchema } from "@/features/funding/schema";

export const POST = endpoint(createActivitySchema, createActivity, { status: 201 });
