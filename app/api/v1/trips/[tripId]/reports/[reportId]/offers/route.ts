import { endpoint } from "@/access/endpoint";
import { acceptOffers } from "@/features/reports/commands/update-report";
import { acceptOffersSchema } from "@/features/reports/schema";

export const POST = endpoint(acceptOffersSchema, acceptOffers);
