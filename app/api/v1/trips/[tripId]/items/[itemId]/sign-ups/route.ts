import { endpoint } from "@/access/endpoint";
import { setSignUps } from "@/features/sign-ups/commands/set-sign-ups";
import { setSignUpsSchema } from "@/features/sign-ups/schema";

export const PUT = endpoint(setSignUpsSchema, setSignUps);
