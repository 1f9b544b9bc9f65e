import { endpoint } from "@/access/endpoint";
import { createStay } from "@/features/stays/commands";
import { createStaySchema } from "@/features/stays/schema";

export const POST = endpoint(createStaySchema, createStay, { status: 201 });
