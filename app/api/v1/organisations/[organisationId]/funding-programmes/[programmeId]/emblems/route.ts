import { endpoint } from "@/access/endpoint";
import { addEmblem } from "@/features/funding/commands/emblems";
import { addEmblemSchema } from "@/features/funding/schema";

export const POST = endpoint(addEmblemSchema, addEmblem, { status: 201 });
