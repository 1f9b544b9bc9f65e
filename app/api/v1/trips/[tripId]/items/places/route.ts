import { endpoint } from "@/access/endpoint";
import { placeItems } from "@/features/agenda-items/commands/place-items";
import { placeItemsSchema } from "@/features/agenda-items/schema";

export const PUT = endpoint(placeItemsSchema, placeItems);
