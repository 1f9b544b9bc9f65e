import { endpoint } from "@/access/endpoint";
import { changeStay, removeStay } from "@/features/stays/commands";
import { changeStaySchema, staySchema } from "@/features/stays/schema";

export const PATCH = endpoint(changeStaySchema, changeStay);
export const DELETE = endpoint(staySchema, removeStay);
