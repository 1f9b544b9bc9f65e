import { endpoint } from "@/access/endpoint";
import { resolveComment } from "@/features/comments/commands";
import { resolveCommentSchema } from "@/features/comments/schema";

export const POST = endpoint(resolveCommentSchema, resolveComment);
