import type { Around } from "./around";

type Props = {
  back: string;
  /** A version that was published; null: the draft as it is. */
  version: number | null;
  around: Around;
};

/** Says above a preview what it is, and leads back. */
export function PreviewBar({ back, version, around: { t, locale } }: Props) {
  return (
    <div
      lang={locale}
      className="flex flex-wrap items-center justify-between gap-x-6 bg-ochre-tint px-5 py-1 font-sans text-ink text-sm sm:px-8 print:hidden"
    >
      <p className="m-0">
        {version === null ? (
          <>
            <b className="font-strong">{t("preview.title")}</b> {t("preview.text")}
          </>
        ) : (
          <>
            <b className="font-strong">{t("preview.version", { number: version })}</b> {t("preview.versionText")}
          </>
        )}
      </p>
      <a href={back} className="inline-flex min-h-11 items-center font-medium text-ink">
        {t(version === null ? "preview.back" : "preview.backToVersions")}
      </a>
    </div>
  );
}
