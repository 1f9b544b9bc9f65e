import { currentActor } from "@/access/actor";
import { orNothing } from "@/app/(documents)/messages";
import { getSignIn } from "@/features/sign-in/queries";
import { confirmDocument } from "../documents";

/** Says who a mailed link would sign in. Looking spends nothing, so scanners of mail may look. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  return orNothing(
    request,
    async () => confirmDocument(request, { ...(await getSignIn(await currentActor(), token)), token }),
    "linkEnded",
  );
}
