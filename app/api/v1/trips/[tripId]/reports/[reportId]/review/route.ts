import { endpoint } from "@/access/endpoint";
import { sendForReview } from "@/features/reports/commands/review";
import { sendForReviewSchema } from "@/features/reports/schema";

export const POST = endpoint(sendForReviewSchema, sendForReview);
