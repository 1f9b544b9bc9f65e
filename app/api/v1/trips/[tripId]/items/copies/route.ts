import { endpoint } from "@/access/endpoint";
import { copyItems } from "@/features/agenda-items/commands/copy-items";
import { copyItemsSchema } from "@/features/agenda-items/schema";

export const POST = endpoint(copyItemsSchema, copyItems, { status: 201 });
