import type { ReactNode } from "react";
import type { LanguageChoice } from "@/components/documents/language-switch";
import { Letter, LetterTitle } from "@/components/documents/letter";
import type { Translate } from "@/lib/messages";

type Props = {
  t: Translate<"sign-in">;
  languages: LanguageChoice;
  mails: { id: string; to: string; toName: string | null; subject: string; text: string; at: string }[];
};

/** Every mail that would have been sent, with links one can follow. */
export function Mailbox({ t, languages, mails }: Props) {
  return (
    <Letter languages={languages}>
      <LetterTitle above={t("mailbox.count", { count: mails.length })}>{t("mailbox.title")}</LetterTitle>
      <p className="mt-3.5 mb-6 text-ink-2">{t("mailbox.lead")}</p>
      {mails.map((mail) => (
        <article key={mail.id} aria-labelledby={mail.id} className="border-line-strong border-t pt-3 pb-6">
          <h2 id={mail.id} className="m-0 font-strong text-md">
            {mail.subject}
          </h2>
          <p className="m-0 mt-1 break-words text-ink-2 text-sm">
            {t("mailbox.to", { name: mail.to })}
            <br />
            <time dateTime={mail.at}>{t("mailbox.at", { at: mail.at.slice(0, 19).replace("T", " ") })}</time>
          </p>
          <p className="m-0 mt-3 whitespace-pre-wrap break-words">{linked(mail.text)}</p>
        </article>
      ))}
    </Letter>
  );
}

function linked(text: string) {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { 0: address, index } of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    pieces.push(
      text.slice(from, index),
      <a key={index} href={address} className="text-ink underline">
        {address}
      </a>,
    );
    from = index + address.length;
  }
  return [...pieces, text.slice(from)];
}
