import { endpoint } from "@/access/endpoint";
import { cancelTrip, reinstateTrip } from "@/features/trips/commands/cancel-trip";
import { cancelTripSchema, tripSchema } from "@/features/trips/schema";

export const POST = endpoint(cancelTripSchema, cancelTrip);
export const DELETE = endpoint(tripSchema, reinstateTrip);
