import { endpoint } from "@/access/endpoint";
import { editTakeaway, removeTakeaway } from "@/features/takeaways/commands";
import { editTakeawaySchema, takeawaySchema } from "@/features/takeaways/schema";

export const PATCH = endpoint(editTakeawaySchema, editTakeaway);
export const DELETE = endpoint(takeawaySchema, removeTakeaway);
