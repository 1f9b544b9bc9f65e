import { endpoint } from "@/access/endpoint";
import { createTrip } from "@/features/trips/commands/create-trip";
import { createTripSchema } from "@/features/trips/schema";

export const POST = endpoint(createTripSchema, createTrip, { status: 201 });
