import { choiceCookie } from "@/access/choice-cookie";
import { endpoint } from "@/access/endpoint";
import { chooseLanguage } from "@/features/members/commands/own-account";
import { chooseLanguageSchema } from "@/features/members/schema";

export const POST = endpoint(chooseLanguageSchema, chooseLanguage, {
  done: ({ goTo }) => goTo,
  headers: ({ language }) => ({ "Set-Cookie": choiceCookie("language", language) }),
});
