import { endpoint } from "@/access/endpoint";
import { changeTeam } from "@/features/trips/commands/change-team";
import { teamSchema } from "@/features/trips/schema";

export const PUT = endpoint(teamSchema, changeTeam);
