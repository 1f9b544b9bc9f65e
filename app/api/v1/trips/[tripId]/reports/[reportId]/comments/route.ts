import { endpoint } from "@/access/endpoint";
import { readEndpoint } from "@/access/read-endpoint";
import { addComment } from "@/features/comments/commands";
import { getComments } from "@/features/comments/queries";
import { addCommentSchema } from "@/features/comments/schema";
import { oneReportSchema } from "@/features/reports/schema";

export const GET = readEndpoint(oneReportSchema, getComments);
export const POST = endpoint(addCommentSchema, addComment, { status: 201 });
