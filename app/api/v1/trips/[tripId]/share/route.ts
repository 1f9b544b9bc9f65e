import { endpoint } from "@/access/endpoint";
import { sharePlan } from "@/features/itineraries/commands/share-plan";
import { sharePlanSchema } from "@/features/itineraries/schema";

export const POST = endpoint(sharePlanSchema, sharePlan);
