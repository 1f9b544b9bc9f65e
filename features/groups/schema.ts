import { z } from "zod";
import { id, line, revision } from "@/lib/fields";

const people = z.array(id, "choosePeople").min(1, "choosePeople").max(1_000, "tooMany");

export const createGroupSchema = z.object({
  tripId: id,
  name: line(80),
  participantIds: z.array(id).max(1_000, "tooMany").default([]),
});
export const renameGroupSchema = z.object({ tripId: id, groupId: id, name: line(80), revision });
export const groupSchema = z.object({ tripId: id, groupId: id });
export const groupMembersSchema = z.object({ tripId: id, groupId: id, participantIds: people });

export type CreateGroupInput = z.output<typeof createGroupSchema>;
export type RenameGroupInput = z.output<typeof renameGroupSchema>;
export type GroupInput = z.output<typeof groupSchema>;
export type GroupMembersInput = z.output<typeof groupMembersSchema>;
