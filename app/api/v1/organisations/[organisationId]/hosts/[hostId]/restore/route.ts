import { endpoint } from "@/access/endpoint";
import { restoreHost } from "@/features/hosts/commands/remove-host";
import { restoreHostSchema } from "@/features/hosts/schema";

export const POST = endpoint(restoreHostSchema, restoreHost);
