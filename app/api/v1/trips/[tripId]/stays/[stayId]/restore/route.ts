import { endpoint } from "@/access/endpoint";
import { restoreStay } from "@/features/stays/commands";
import { staySchema } from "@/features/stays/schema";

export const POST = endpoint(staySchema, restoreStay);
