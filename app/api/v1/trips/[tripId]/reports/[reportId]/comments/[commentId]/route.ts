import { endpoint } from "@/access/endpoint";
import { editComment, removeComment } from "@/features/comments/commands";
import { editCommentSchema, oneCommentSchema } from "@/features/comments/schema";

export const PATCH = endpoint(editCommentSchema, editComment);
export const DELETE = endpoint(oneCommentSchema, removeComment);
