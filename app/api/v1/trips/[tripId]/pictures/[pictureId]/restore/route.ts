import { endpoint } from "@/access/endpoint";
import { restorePicture } from "@/features/pictures/commands";
import { onePictureSchema } from "@/features/pictures/schema";

export const POST = endpoint(onePictureSchema, restorePicture);
