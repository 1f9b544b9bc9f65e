import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/access/session";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses: the session as JSON, and OIDC once providers are set. */
const handler = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request, context, authOptions());

export { handler as GET, handler as POST };
