import { endpoint } from "@/access/endpoint";
import { addQuote } from "@/features/quotes/commands/edit-quotes";
import { addQuoteSchema } from "@/features/quotes/schema";

export const POST = endpoint(addQuoteSchema, addQuote, { status: 201 });
