import { endpoint } from "@/access/endpoint";
import { acceptWarning, unacceptWarning } from "@/features/warnings/commands";
import { acceptWarningSchema, warningSchema } from "@/features/warnings/schema";

export const PUT = endpoint(acceptWarningSchema, acceptWarning);
export const DELETE = endpoint(warningSchema, unacceptWarning);
