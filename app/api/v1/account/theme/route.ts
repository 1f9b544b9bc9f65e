import { choiceCookie } from "@/access/choice-cookie";
import { endpoint } from "@/access/endpoint";
import { chooseTheme } from "@/features/members/commands/own-account";
import { chooseThemeSchema } from "@/features/members/schema";

export const POST = endpoint(chooseThemeSchema, chooseTheme, {
  headers: ({ theme }) => ({ "Set-Cookie": choiceCookie("theme", theme === "system" ? null : theme) }),
});
