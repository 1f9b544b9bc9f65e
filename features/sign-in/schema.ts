import { z } from "zod";
import { email, optional } from "@/lib/fields";

export const requestSignInSchema = z.object({
  email,
  /** The page to go to afterwards; anything but a page of this site is ignored. */
  returnTo: optional(z.string().max(2_000)).catch(null),
});

export const enterCodeSchema = z.object({
  email,
  /** Six digits; spaces and hyphens people type between them are dropped. */
  code: z
    .string("enterCode")
    .transform((text) => text.normalize("NFKC").replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "enterCode")),
});

export const redeemSignInSchema = z.object({ token: z.string().max(200) });

export const signOutSchema = z.object({});

export type RequestSignInInput = z.output<typeof requestSignInSchema>;
export type EnterCodeInput = z.output<typeof enterCodeSchema>;
export type RedeemSignInInput = z.output<typeof redeemSignInSchema>;
