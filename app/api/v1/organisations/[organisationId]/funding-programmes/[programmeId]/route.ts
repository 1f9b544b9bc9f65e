import { endpoint } from "@/access/endpoint";
import { removeProgramme, updateProgramme } from "@/features/funding/commands/programmes";
import { removeProgrammeSchema, updateProgrammeSchema } from "@/features/funding/schema";

export const PATCH = endpoint(updateProgrammeSchema, updateProgramme);
export const DELETE = endpoint(removeProgrammeSchema, removeProgramme);
