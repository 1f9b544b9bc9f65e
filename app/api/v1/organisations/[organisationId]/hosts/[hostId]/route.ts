import { endpoint } from "@/access/endpoint";
import { removeHost } from "@/features/hosts/commands/remove-host";
import { updateHost } from "@/features/hosts/commands/update-host";
import { removeHostSchema, updateHostSchema } from "@/features/hosts/schema";

export const PATCH = endpoint(updateHostSchema, updateHost);
export const DELETE = endpoint(removeHostSchema, removeHost);
