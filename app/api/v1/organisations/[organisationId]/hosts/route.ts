import { endpoint } from "@/access/endpoint";
import { readEndpoint } from "@/access/read-endpoint";
import { createHost } from "@/features/hosts/commands/create-host";
import { findHosts } from "@/features/hosts/queries/find-hosts";
import { createHostSchema, findHostsSchema } from "@/features/hosts/schema";

export const GET = readEndpoint(findHostsSchema, findHosts);
export const POST = endpoint(createHostSchema, createHost, { status: 201 });
