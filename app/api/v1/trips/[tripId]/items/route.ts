import { endpoint } from "@/access/endpoint";
import { createItem } from "@/features/agenda-items/commands/create-item";
import { createItemSchema } from "@/features/agenda-items/schema";

export const POST = endpoint(createItemSchema, createItem, { status: 201 });
