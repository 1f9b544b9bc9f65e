import { endpoint } from "@/access/endpoint";
import { addList } from "@/features/participants/commands/add-participants";
import { addListSchema } from "@/features/participants/schema";

export const POST = endpoint(addListSchema, addList, { status: 201 });
