import { endpoint } from "@/access/endpoint";
import { sendBack } from "@/features/reports/commands/review";
import { sendBackSchema } from "@/features/reports/schema";

export const POST = endpoint(sendBackSchema, sendBack);
