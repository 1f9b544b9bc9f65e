import { z } from "zod";
import { id, line, prose, revision, tick } from "@/lib/fields";

export const sendAnnouncementSchema = z
  .object({
    tripId: id,
    subject: line(160),
    text: prose(5_000),
    /** Everyone on the trip; otherwise the groups named. */
    forEveryone: tick,
    groupIds: z.preprocess(
      (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value.filter(Boolean) : [value]),
      z.array(id).max(30, "tooMany"),
    ),
    /** Made by the sender, so that sending twice by accident is sending once. */
    announcementId: id.optional(),
  })
  .refine(({ forEveryone, groupIds }) => forEveryone || groupIds.length > 0, {
    path: ["groupIds"],
    message: "chooseAudience",
  });

export const withdrawAnnouncementSchema = z.object({ tripId: id, announcementId: id, revision });

export type SendAnnouncementInput = z.output<typeof sendAnnouncementSchema>;
export type WithdrawAnnouncementInput = z.output<typeof withdrawAnnouncementSchema>;
