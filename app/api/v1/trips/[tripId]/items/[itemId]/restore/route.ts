import { endpoint } from "@/access/endpoint";
import { restoreItem } from "@/features/agenda-items/commands/remove-item";
import { restoreItemSchema } from "@/features/agenda-items/schema";

export const POST = endpoint(restoreItemSchema, restoreItem);
