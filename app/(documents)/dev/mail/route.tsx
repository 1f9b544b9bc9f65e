import { currentActor } from "@/access/actor";
import { documentResponse } from "@/access/document";
import { readerOf } from "@/access/reader";
import { languageChoice } from "@/app/(documents)/language-choice";
import { orNothing } from "@/app/(documents)/messages";
import { Mailbox } from "@/components/message/mailbox";
import { getMailbox } from "@/features/sign-in/queries";
import { translatorFor } from "@/lib/messages";

export function GET(request: Request): Promise<Response> {
  return orNothing(request, async () => {
    const mails = await getMailbox(await currentActor());
    const { locale, theme } = readerOf(request);
    const t = translatorFor(locale, "sign-in");
    return documentResponse(request, { cache: "no-store", version: null }, () => ({
      name: "message",
      lang: locale,
      theme,
      title: `${t("mailbox.title")} · Sojourn`,
      body: <Mailbox t={t} languages={languageChoice(locale, "/dev/mail")} mails={mails} />,
    }));
  });
}
