"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { SectionRule } from "@/components/ui/section-rule";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { calendarDate } from "@/domain/clock";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { Account as Own, SessionSeen } from "@/features/members/queries/get-account";
import { sendJson } from "@/lib/send-json";
import { browserOf } from "./browser-name";

type Props = {
  account: Own;
  /** Languages the interface is written in. */
  languages: readonly string[];
};

/** One's own name and language, and where one is signed in. */
export function Account({ account, languages }: Props) {
  const t = useTranslations("settings.account");
  const names = useTranslations("ui.languages");
  const router = useRouter();
  const toast = useToast();

  function done(): void {
    toast({ text: t("saved"), icon: "check" });
    router.refresh();
  }

  return (
    <div className="grid max-w-3xl gap-10">
      <EndpointForm
        action="/api/v1/account"
        method="PATCH"
        label={t("label")}
        onDone={done}
        className="grid gap-4 sm:grid-cols-2"
      >
        <FormField name="name" label={t("name")} required>
          {(control) => <Input {...control} autoComplete="name" defaultValue={account.name} />}
        </FormField>
        <FormField name="email" label={t("email")} hint={t("emailHint")}>
          {(control) => <Input {...control} readOnly defaultValue={account.email} />}
        </FormField>
        <FormField name="language" label={t("language")} hint={t("languageHint")}>
          {(control) => (
            <Select {...control} defaultValue={account.language ?? ""}>
              <option value="">{t("asBrowser")}</option>
              {languages.map((tag) => (
                <option key={tag} value={tag}>
                  {names(tag)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <div className="sm:col-span-2">
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </EndpointForm>
      <Sessions sessions={account.sessions} />
    </div>
  );
}

function Sessions({ sessions }: { sessions: SessionSeen[] }) {
  const t = useTranslations("settings.account");
  const locale = dateLocale(useLocale());
  const router = useRouter();
  const toast = useToast();
  const dayOf = (time: number) => dayMonthYear(calendarDate(new Date(time).toISOString().slice(0, 10)), locale);

  async function end(address: string, words: string): Promise<void> {
    const sent = await sendJson(address, "DELETE");
    toast({ text: sent.ok ? words : sent.error.message || t("failed") });
    router.refresh();
  }

  const nameOf = (session: SessionSeen) => browserOf(session.userAgent) ?? t("unknownBrowser");
  const endOthers = (
    <Button size="sm" onClick={() => void end("/api/v1/account/sessions", t("endedOthers"))}>
      {t("endOthers")}
    </Button>
  );
  return (
    <SectionRule title={t("sessions")} id="sessions" aside={sessions.length > 1 ? endOthers : null}>
      <ul className="m-0 list-none p-0">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-3 border-line border-b py-2.5 text-sm">
            <div className="mr-auto">
              <p className="m-0 font-semibold">{nameOf(session)}</p>
              <p className="m-0 text-ink-2 text-xs">{t("since", { date: dayOf(session.createdAt) })}</p>
            </div>
            {session.isThis ? (
              <span className="text-ink-2 text-xs">{t("thisBrowser")}</span>
            ) : (
              <Button
                size="sm"
                aria-label={t("endOne", { browser: nameOf(session) })}
                onClick={() => void end(`/api/v1/account/sessions/${session.id}`, t("ended"))}
              >
                {t("end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </SectionRule>
  );
}
