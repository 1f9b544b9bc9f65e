import { endpoint } from "@/access/endpoint";
import { sendForReview } from "@/features/reports/commands/publish-report";
import { reportRevisionSchema } from "@/features/reports/schema";

export const POST = endpoint(reportRevisionSchema, sendForReview);
