import { endpoint } from "@/access/endpoint";
import { updateOrganisation } from "@/features/organisations/commands";
import { updateOrganisationSchema } from "@/features/organisations/schema";

export const PATCH = endpoint(updateOrganisationSchema, updateOrganisation);
