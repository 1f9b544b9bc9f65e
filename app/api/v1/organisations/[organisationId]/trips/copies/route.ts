import { endpoint } from "@/access/endpoint";
import { copyTrip } from "@/features/trips/commands/copy-trip";
import { copyTripSchema } from "@/features/trips/schema";

export const POST = endpoint(copyTripSchema, copyTrip, { status: 201 });
