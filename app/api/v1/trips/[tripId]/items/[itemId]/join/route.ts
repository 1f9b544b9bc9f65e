import { endpoint } from "@/access/endpoint";
import { joinItem } from "@/features/agenda-items/commands/split-item";
import { itemSchema } from "@/features/agenda-items/schema";

export const POST = endpoint(itemSchema, joinItem);
