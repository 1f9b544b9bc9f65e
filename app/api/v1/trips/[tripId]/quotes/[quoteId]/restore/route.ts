import { endpoint } from "@/access/endpoint";
import { restoreQuote } from "@/features/quotes/commands/edit-quotes";
import { oneQuoteSchema } from "@/features/quotes/schema";

export const POST = endpoint(oneQuoteSchema, restoreQuote);
