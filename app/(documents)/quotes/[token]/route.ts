import { approvalDocument } from "../documents";

export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return approvalDocument(request, (await params).token);
}
