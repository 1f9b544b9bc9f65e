import { nothingHere } from "@/app/(documents)/messages";
import { getPreview } from "@/features/reports/queries/draft";
import { oneReportSchema } from "@/features/reports/schema";
import { previewDocument } from "./preview-document";

type Context = { params: Promise<{ tripId: string; reportId: string }> };

/** A draft as readers would get it today, for those who may read drafts. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = oneReportSchema.safeParse(await params);
  if (!asked.success) return nothingHere(request);
  const { tripId, reportId } = asked.data;
  const today = new Date().toISOString().slice(0, 10);
  return previewDocument(request, async (actor) => ({
    ...(await getPreview(actor, asked.data, today)),
    back: `/trips/${tripId}/report/${reportId}`,
  }));
}
