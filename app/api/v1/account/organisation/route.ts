import { choiceCookie } from "@/access/choice-cookie";
import { endpoint } from "@/access/endpoint";
import { chooseOrganisation } from "@/features/members/commands/own-account";
import { chooseOrganisationSchema } from "@/features/members/schema";

export const POST = endpoint(chooseOrganisationSchema, chooseOrganisation, {
  done: () => "/trips",
  headers: ({ organisationId }) => ({ "Set-Cookie": choiceCookie("organisation", organisationId) }),
});
