import { endpoint } from "@/access/endpoint";
import { splitItem } from "@/features/agenda-items/commands/split-item";
import { splitItemSchema } from "@/features/agenda-items/schema";

export const POST = endpoint(splitItemSchema, splitItem);
