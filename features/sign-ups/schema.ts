import { z } from "zod";
import { id } from "@/lib/fields";

export const signUpSchema = z.object({
  tripId: id,
  itemId: id,
  /** A form without a script can only post: "no" takes the sign-up back. */
  going: z.enum(["yes", "no"], "invalid").default("yes"),
});

export const withdrawSignUpSchema = z.object({ tripId: id, itemId: id });

const people = z.array(id).max(2_000, "tooMany");

export const setSignUpsSchema = z.object({
  tripId: id,
  itemId: id,
  /** Everybody who is to be signed up; whoever is not named is taken off. */
  participantIds: people,
  /** Who was signed up when the list was read. Left out: whoever is there now is replaced unseen. */
  seenIds: people.optional(),
});

export type SignUpInput = z.output<typeof signUpSchema>;
export type WithdrawSignUpInput = z.output<typeof withdrawSignUpSchema>;
export type SetSignUpsInput = z.output<typeof setSignUpsSchema>;
