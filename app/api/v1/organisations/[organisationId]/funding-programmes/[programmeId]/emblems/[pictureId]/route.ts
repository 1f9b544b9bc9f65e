import { endpoint } from "@/access/endpoint";
import { removeEmblem, updateEmblem } from "@/features/funding/commands/emblems";
import { removeEmblemSchema, updateEmblemSchema } from "@/features/funding/schema";

export const PATCH = endpoint(updateEmblemSchema, updateEmblem);
export const DELETE = endpoint(removeEmblemSchema, removeEmblem);
