import { endpoint } from "@/access/endpoint";
import { restoreTrip } from "@/features/trips/commands/delete-trip";
import { restoreTripSchema } from "@/features/trips/schema";

export const POST = endpoint(restoreTripSchema, restoreTrip);
