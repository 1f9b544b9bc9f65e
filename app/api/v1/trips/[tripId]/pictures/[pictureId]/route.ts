import { endpoint } from "@/access/endpoint";
import { removePicture, updatePicture } from "@/features/pictures/commands";
import { onePictureSchema, updatePictureSchema } from "@/features/pictures/schema";

export const PATCH = endpoint(updatePictureSchema, updatePicture);
export const DELETE = endpoint(onePictureSchema, removePicture);
