import { endpoint } from "@/access/endpoint";
import { restoreDraft } from "@/features/reports/commands/update-report";
import { draftVersionSchema } from "@/features/reports/schema";

export const POST = endpoint(draftVersionSchema, restoreDraft);
