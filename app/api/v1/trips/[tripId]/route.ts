import { endpoint } from "@/access/endpoint";
import { changeTrip } from "@/features/trips/commands/change-trip";
import { deleteTrip } from "@/features/trips/commands/delete-trip";
import { changeTripSchema, tripSchema } from "@/features/trips/schema";

export const PATCH = endpoint(changeTripSchema, changeTrip);
export const DELETE = endpoint(tripSchema, deleteTrip);
