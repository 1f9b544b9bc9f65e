import { endpoint } from "@/access/endpoint";
import { formRefused } from "@/app/(documents)/refused";
import { signUp, withdrawSignUp } from "@/features/sign-ups/commands/sign-up";
import { signUpSchema, withdrawSignUpSchema } from "@/features/sign-ups/schema";

export const POST = endpoint(signUpSchema, signUp, { again: formRefused });
export const DELETE = endpoint(withdrawSignUpSchema, withdrawSignUp);
