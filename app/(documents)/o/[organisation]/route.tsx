import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { orNothing } from "@/app/(documents)/messages";
import { OrganisationHead } from "@/components/organisation/organisation-head";
import { OrganisationPage } from "@/components/organisation/organisation-page";
import { addressOf } from "@/components/organisation/report-pages";
import { dateLocale } from "@/domain/dates";
import { facets, findReports } from "@/domain/report/finding";
import { findPublicPage, loadPublishedReports, type PublicPage } from "@/features/public-page/queries";
import { readWanted } from "@/features/public-page/schema";
import { env } from "@/lib/env";
import { translatorFor } from "@/lib/messages";

type Context = { params: Promise<{ organisation: string }> };

/** The public page of an organisation: its reports, all or those that hold what the query asks for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organisation } = await params;
  return orNothing(request, async () => answer(request, await findPublicPage(organisation)));
}

function answer(request: Request, page: PublicPage): Promise<Response> {
  const { locale, theme } = readerOf(request);
  const { wanted, page: number } = readWanted(new URL(request.url).searchParams);
  const filtered = facets.some((facet) => wanted[facet] !== null);
  const { origin } = new URL(env().BASE_URL);
  // Whoever makes up things to ask for fills no shelf.
  const version = filtered || number > 5 ? null : JSON.stringify(["organisation", page, number, locale, theme, origin]);
  return documentResponse(request, { cache: "public", version }, async () => {
    const found = findReports(await loadPublishedReports(page), wanted, {
      languages: [locale, page.language],
      page: number,
    });
    const t = translatorFor(locale, "organisation");
    const path = addressOf(`/o/${page.slug}`, wanted, found.page);
    return {
      name: "organisation",
      lang: locale,
      theme,
      title: page.name,
      head: <OrganisationHead page={page} address={`${origin}${path}`} origin={origin} filtered={filtered} t={t} />,
      body: (
        <OrganisationPage
          page={page}
          found={found}
          wanted={wanted}
          t={t}
          locale={dateLocale(locale)}
          languages={languageChoice(locale, path)}
        />
      ),
    };
  });
}
