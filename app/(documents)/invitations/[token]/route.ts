import { invitationDocument } from "../documents";

export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return invitationDocument(request, (await params).token);
}
