import { endpoint } from "@/access/endpoint";
import { moveTrip } from "@/features/trips/commands/move-trip";
import { moveTripSchema } from "@/features/trips/schema";

export const POST = endpoint(moveTripSchema, moveTrip);
