import { endpoint } from "@/access/endpoint";
import { changeItem } from "@/features/agenda-items/commands/change-item";
import { removeItem } from "@/features/agenda-items/commands/remove-item";
import { changeItemSchema, itemSchema } from "@/features/agenda-items/schema";

export const PATCH = endpoint(changeItemSchema, changeItem);
export const DELETE = endpoint(itemSchema, removeItem);
