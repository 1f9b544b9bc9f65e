import { endpoint } from "@/access/endpoint";
import { writeTakeaway } from "@/features/takeaways/commands";
import { writeTakeawaySchema } from "@/features/takeaways/schema";

export const POST = endpoint(writeTakeawaySchema, writeTakeaway, { status: 201 });
