import { endpoint } from "@/access/endpoint";
import { addPicture } from "@/features/pictures/commands";
import { addPictureSchema } from "@/features/pictures/schema";

export const POST = endpoint(addPictureSchema, addPicture, { status: 201 });
