import { endpoint } from "@/access/endpoint";
import { changeDay } from "@/features/days/commands";
import { changeDaySchema } from "@/features/days/schema";

export const PATCH = endpoint(changeDaySchema, changeDay);
