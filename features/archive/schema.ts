import { z } from "zod";
import { id } from "@/lib/fields";

/** `pictures=none` leaves the pixels of pictures out, which makes the file much smaller. */
export const exportTripSchema = z.object({ tripId: id, pictures: z.enum(["all", "none"]).default("all") });

/** Bytes an archive may have. */
export const LARGEST_ARCHIVE = 50_000_000;

/** The file, or what stands in it as the body of the request. */
export const importTripSchema = z.looseObject({
  organisationId: id,
  file: z.instanceof(Blob, { error: "chooseFile" }).optional(),
});

export type ExportTripInput = z.output<typeof exportTripSchema>;
export type ImportTripInput = z.output<typeof importTripSchema>;
