import { DocumentHeader } from "@/components/documents/document-header";
import { type LanguageChoice, LanguageSwitch } from "@/components/documents/language-switch";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/messages";

const stops = ["plan", "share", "report"] as const;

/** What Sojourn is, for people who have not signed in. */
export function Home({ t, languages }: { t: Translate<"home">; languages: LanguageChoice }) {
  return (
    <div className="min-h-dvh bg-surface">
      <div className="mx-auto max-w-[70rem] px-5 pb-8 sm:px-10">
        <DocumentHeader
          aside={
            <TextLink href="/sign-in" className="inline-block py-3">
              {t("signIn")}
            </TextLink>
          }
        />
        <main>
          <h1 className="mt-10 mb-0 max-w-[17em] font-bold text-[2rem] leading-[2.375rem] tracking-[-0.024em] sm:mt-16 sm:text-3xl sm:leading-[3rem]">
            {t("headline")}
          </h1>
          <p className="mt-5 mb-8 max-w-[36em] text-ink-2 text-md">{t("lead")}</p>
          <ButtonLink href="/sign-in" variant="primary" size="phone">
            {t("signIn")}
          </ButtonLink>
          <h2 className="sr-only">{t("stops.label")}</h2>
          <ol className="relative m-0 mt-14 grid list-none gap-9 p-0 sm:grid-cols-3 sm:gap-10">
            {stops.map((stop) => (
              <li
                key={stop}
                className="relative border-line-strong pl-8 max-sm:border-l-2 max-sm:pl-6 sm:border-t-2 sm:pt-6 sm:pl-0"
              >
                <span
                  aria-hidden="true"
                  className="absolute -top-2 left-0 size-3.5 rounded-full border-2 border-ink bg-surface max-sm:top-1 max-sm:-left-2"
                />
                <h3 className="m-0 font-strong text-lg">{t(`stops.${stop}.title`)}</h3>
                <p className="mt-1.5 mb-0 text-pretty text-ink-2">{t(`stops.${stop}.text`)}</p>
              </li>
            ))}
          </ol>
          <p className="mt-14 mb-0 text-ink-3 text-sm">{t("fine")}</p>
        </main>
        <footer className="mt-8 border-line border-t pt-2">
          <LanguageSwitch {...languages} />
        </footer>
      </div>
    </div>
  );
}
