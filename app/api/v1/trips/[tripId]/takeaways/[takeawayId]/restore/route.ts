import { endpoint } from "@/access/endpoint";
import { restoreTakeaway } from "@/features/takeaways/commands";
import { takeawaySchema } from "@/features/takeaways/schema";

export const POST = endpoint(takeawaySchema, restoreTakeaway);
