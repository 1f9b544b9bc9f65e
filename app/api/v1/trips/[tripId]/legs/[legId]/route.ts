import { endpoint } from "@/access/endpoint";
import { changeLeg, removeLeg } from "@/features/legs/commands";
import { changeLegSchema, legSchema } from "@/features/legs/schema";

export const PATCH = endpoint(changeLegSchema, changeLeg);
export const DELETE = endpoint(legSchema, removeLeg);
