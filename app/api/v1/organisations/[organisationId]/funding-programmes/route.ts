import { endpoint } from "@/access/endpoint";
import { createProgramme } from "@/features/funding/commands/programmes";
import { createProgrammeSchema } from "@/features/funding/schema";

export const POST = endpoint(createProgrammeSchema, createProgramme, { status: 201 });
