import { Icon } from "@/components/ui/icon";
import type { PublishedReport } from "@/domain/report/published";
import { embedding } from "@/features/public-page/oembed";
import type { Translate } from "@/lib/messages";

type Props = {
  report: PublishedReport;
  /** The report's own address. */
  address: string;
  /** In the language of the reader. */
  t: Translate<"public-report">;
};

const quoted =
  "m-0 block max-w-[40rem] select-all overflow-x-auto break-all rounded-sm border border-line-strong bg-surface px-3 py-2.5 font-sans text-sm";

/** Ways to pass a report on that ask nobody else: by mail, by its address, as a card on another page. */
export function TakeAlong({ report, address, t }: Props) {
  const mail = new URLSearchParams({ subject: report.headline, body: address }).toString().replaceAll("+", "%20");
  return (
    <>
      <p className="m-0 max-w-[40rem] text-ink-2">{t("takeText")}</p>
      <p className="m-0 mt-3 flex flex-wrap gap-2">
        {(["pdf", "docx", "md", "txt"] as const).map((form) => (
          <a key={form} href={`${address}.${form}`} className={buttonLook}>
            <Icon name="download" />
            {t(`forms.${form}`)}
          </a>
        ))}
        <a href={`mailto:?${mail}`} className={buttonLook}>
          <Icon name="mail" />
          {t("sendByMail")}
        </a>
      </p>
      <p id="address" className="m-0 mt-5 mb-1 font-medium">
        {t("share.address")}
      </p>
      <code className={quoted}>{address}</code>
      <details className="mt-3">
        <summary className="cursor-pointer py-2.5 font-medium">{t("share.embed")}</summary>
        <p className="m-0 mb-2 max-w-[40rem] text-ink-2">{t("share.embedText")}</p>
        <code className={quoted}>{embedding(report, address)}</code>
      </details>
    </>
  );
}

export const buttonLook =
  "inline-flex min-h-11 items-center gap-2 rounded-sm border border-control px-3.5 font-medium font-sans text-ink text-sm no-underline hover:bg-sunken";
