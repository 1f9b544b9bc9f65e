import { z } from "zod";
import { email, id, language, line, optional, revision } from "@/lib/fields";
import { locales } from "@/lib/locales";

export const memberRoles = ["ADMIN", "ORGANISER"] as const;

const role = z.enum(memberRoles, "chooseRole");

export const inviteMemberSchema = z.object({ organisationId: id, email, name: line(200), role });

export const changeRoleSchema = z.object({ organisationId: id, userId: id, role, revision });

export const removeMemberSchema = z.object({ organisationId: id, userId: id, revision });

export const updateAccountSchema = z.object({ name: line(200), language: optional(language) });

export const endSessionSchema = z.object({ sessionId: id });

export const endOtherSessionsSchema = z.object({});

export const chooseOrganisationSchema = z.object({ organisationId: id });

export const chooseThemeSchema = z.object({ theme: z.enum(["light", "dark", "system"], "invalid") });

export const chooseLanguageSchema = z.object({
  language: z.enum(locales, "chooseLanguage"),
  /** The page to show again; left out, the one the form stood on. */
  return: optional(z.string("invalid")),
});

export type InviteMemberInput = z.output<typeof inviteMemberSchema>;
export type ChangeRoleInput = z.output<typeof changeRoleSchema>;
export type RemoveMemberInput = z.output<typeof removeMemberSchema>;
export type UpdateAccountInput = z.output<typeof updateAccountSchema>;
export type EndSessionInput = z.output<typeof endSessionSchema>;
export type ChooseOrganisationInput = z.output<typeof chooseOrganisationSchema>;
export type ChooseThemeInput = z.output<typeof chooseThemeSchema>;
export type ChooseLanguageInput = z.output<typeof chooseLanguageSchema>;
