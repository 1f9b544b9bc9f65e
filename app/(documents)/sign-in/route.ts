import { currentActor } from "@/access/actor";
import { pathWithin } from "@/features/sign-in/return-to";
import { codeDocument, signInDocument } from "./documents";

/** Asks for an address; with `sent`, for the code that was mailed to it. Who is signed in already goes on. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const returnTo = pathWithin(searchParams.get("returnTo"));
  if ((await currentActor()).kind === "user") {
    return new Response(null, { status: 303, headers: { Location: returnTo ?? "/", "Cache-Control": "no-store" } });
  }
  const sentTo = searchParams.get("sent")?.slice(0, 254);
  if (sentTo) return codeDocument(request, { email: sentTo, code: "" });
  return signInDocument(request, { email: "", returnTo });
}
