import { endpoint } from "@/access/endpoint";
import { importTrip } from "@/features/archive/commands/import-trip";
import { importTripSchema, LARGEST_ARCHIVE } from "@/features/archive/schema";

export const POST = endpoint(importTripSchema, importTrip, {
  status: 201,
  largest: LARGEST_ARCHIVE,
  done: ({ tripId }) => `/trips/${tripId}/plan`,
});
