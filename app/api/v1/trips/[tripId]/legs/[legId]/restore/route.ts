import { endpoint } from "@/access/endpoint";
import { restoreLeg } from "@/features/legs/commands";
import { legSchema } from "@/features/legs/schema";

export const POST = endpoint(legSchema, restoreLeg);
