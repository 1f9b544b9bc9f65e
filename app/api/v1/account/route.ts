import { choiceCookie } from "@/access/choice-cookie";
import { endpoint } from "@/access/endpoint";
import { updateAccount } from "@/features/members/commands/own-account";
import { updateAccountSchema } from "@/features/members/schema";

export const PATCH = endpoint(updateAccountSchema, updateAccount, {
  headers: ({ language }) => ({ "Set-Cookie": choiceCookie("language", language) }),
});
