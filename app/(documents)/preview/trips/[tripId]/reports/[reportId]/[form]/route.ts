import { currentActor } from "@/access/actor";
import { fileResponse } from "@/access/file-response";
import { nothingHere } from "@/app/(documents)/messages";
import { forms, makeForm, readFormName } from "@/features/reports/forms/forms";
import { picturesShown } from "@/features/reports/forms/with-pictures";
import { getPreview } from "@/features/reports/queries/draft";
import { loadDraftPictures } from "@/features/reports/queries/form-pictures";
import { oneReportSchema } from "@/features/reports/schema";
import { env } from "@/lib/env";
import { refused } from "../refused";

type Context = { params: Promise<{ tripId: string; reportId: string; form: string }> };

/** A draft as a file, gaps in sight, for those who may read drafts. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { form: name, ...rest } = await params;
  const wanted = readFormName(name);
  const asked = oneReportSchema.safeParse(rest);
  if (!asked.success || !wanted) return nothingHere(request);
  const { form, short } = wanted;
  try {
    const today = new Date().toISOString().slice(0, 10);
    const { report, path, organisationId } = await getPreview(await currentActor(), asked.data, today);
    const pictures = await loadDraftPictures(organisationId, picturesShown(report));
    const address = new URL(path, env().BASE_URL).href;
    return await fileResponse(
      request,
      { ...forms[form], version: null, fileName: `${path.split("/").at(-1)}-${short ?? "draft"}.${form}` },
      () => makeForm(form, report, { address, published: null }, pictures, short),
    );
  } catch (error) {
    return refused(request, error);
  }
}
