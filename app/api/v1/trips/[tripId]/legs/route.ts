import { endpoint } from "@/access/endpoint";
import { createLeg } from "@/features/legs/commands";
import { createLegSchema } from "@/features/legs/schema";

export const POST = endpoint(createLegSchema, createLeg, { status: 201 });
