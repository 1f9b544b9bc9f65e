import { fileResponse } from "@/access/file-response";
import { nothingHere } from "@/app/(documents)/messages";
import { ofPublished, siteOrigin } from "@/app/(documents)/o/published";
import { type Form, forms, formsVersion, isForm, makeForm } from "@/features/reports/forms/forms";
import { loadPublicPictures } from "@/features/reports/queries/form-pictures";
import { loadContent, type PublishedVersion } from "@/features/reports/queries/published";

type Context = { params: Promise<{ organisation: string; slug: string; form: string }> };

/** A published report as a file, for everybody: people see `…/reports/<slug>.pdf` (next.config.js). */
export async function GET(request: Request, context: Context): Promise<Response> {
  const { form } = await context.params;
  if (!isForm(form)) return nothingHere(request);
  return ofPublished((asked, version) => reportFile(asked, version, form))(request, context);
}

async function reportFile(request: Request, version: PublishedVersion, form: Form): Promise<Response> {
  const { contentHash, revisionId, number, publishedOn, path } = version;
  const pictures = await loadPublicPictures(revisionId);
  const address = `${siteOrigin()}${path}`;
  return fileResponse(
    request,
    {
      ...forms[form],
      version: JSON.stringify([formsVersion, form, revisionId, contentHash, address, pictures.map(({ id }) => id)]),
      fileName: `${path.split("/").at(-1)}.${form}`,
      headers: { Link: `<${address}>; rel="canonical"` },
    },
    async () => {
      const standing = { address, published: { on: publishedOn, number } };
      return makeForm(form, await loadContent(version), standing, pictures);
    },
  );
}
