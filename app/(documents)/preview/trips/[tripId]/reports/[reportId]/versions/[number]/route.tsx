import { nothingHere } from "@/app/(documents)/messages";
import { getPublishedVersion } from "@/features/reports/queries/versions";
import { oneVersionSchema } from "@/features/reports/schema";
import { previewDocument } from "../../preview-document";

type Context = { params: Promise<{ tripId: string; reportId: string; number: string }> };

/** A version as readers had it, for those who may publish. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = oneVersionSchema.safeParse(await params);
  if (!asked.success) return nothingHere(request);
  const { tripId, reportId, number } = asked.data;
  return previewDocument(request, async (actor) => ({
    ...(await getPublishedVersion(actor, asked.data)),
    version: number,
    back: `/trips/${tripId}/report/${reportId}/versions`,
  }));
}
