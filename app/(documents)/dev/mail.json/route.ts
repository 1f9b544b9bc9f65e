import { currentActor } from "@/access/actor";
import { orNothing } from "@/app/(documents)/messages";
import { getMailbox } from "@/features/sign-in/queries";

/** The same for programs: `{ data: [{ to, subject, text, at }] }`, newest first; `?to=` names one mailbox. */
export function GET(request: Request): Promise<Response> {
  return orNothing(request, async () => {
    const mails = await getMailbox(await currentActor(), new URL(request.url).searchParams.get("to"));
    return Response.json({ data: mails }, { headers: { "Cache-Control": "no-store" } });
  });
}
