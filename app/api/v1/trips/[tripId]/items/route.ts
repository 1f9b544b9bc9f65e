import { endpoint } from "@/access/endpoint";
import { createItem } from "@/features/agenda-items/commands/create-item";
import { removeItems } from "@/features/agenda-items/commands/remove-item";
import { createItemSchema, removeItemsSchema } from "@/features/agenda-items/schema";

export const POST = endpoint(createItemSchema, createItem, { status: 201 });
export const DELETE = endpoint(removeItemsSchema, removeItems);
