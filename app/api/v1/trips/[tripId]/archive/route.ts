import { download } from "@/access/download";
import { tripFile } from "@/features/archive/queries/trip-file";
import { exportTripSchema } from "@/features/archive/schema";

export const GET = download(exportTripSchema, tripFile);
