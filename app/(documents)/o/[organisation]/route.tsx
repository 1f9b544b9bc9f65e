import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { orNothing } from "@/app/(documents)/messages";
import { OrganisationPage } from "@/components/organisation/organisation-page";
import { dateLocale } from "@/domain/dates";
import { getPublicPage } from "@/features/public-page/queries";
import { env } from "@/lib/env";
import { translatorFor } from "@/lib/messages";

type Context = { params: Promise<{ organisation: string }> };

/** The public page of an organisation. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organisation } = await params;
  return orNothing(request, async () => {
    const page = await getPublicPage(organisation);
    const { locale, theme } = readerOf(request);
    const t = translatorFor(locale, "organisation");
    const description = page.descriptor ?? t("description", { organisation: page.name });
    const version = JSON.stringify(["organisation", page, locale, theme]);
    return documentResponse(request, { cache: "public", version }, () => ({
      name: "organisation",
      lang: locale,
      theme,
      title: page.name,
      head: (
        <>
          <meta name="description" content={description} />
          <link rel="canonical" href={`${env().BASE_URL}/o/${page.slug}`} />
        </>
      ),
      body: (
        <OrganisationPage
          page={page}
          t={t}
          locale={dateLocale(locale)}
          languages={languageChoice(locale, `/o/${page.slug}`)}
        />
      ),
    }));
  });
}
