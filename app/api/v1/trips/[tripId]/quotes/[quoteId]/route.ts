import { endpoint } from "@/access/endpoint";
import { editQuote, removeQuote } from "@/features/quotes/commands/edit-quotes";
import { editQuoteSchema, oneQuoteSchema } from "@/features/quotes/schema";

export const PATCH = endpoint(editQuoteSchema, editQuote);
export const DELETE = endpoint(oneQuoteSchema, removeQuote);
