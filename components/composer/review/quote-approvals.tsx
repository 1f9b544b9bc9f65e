"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FormField } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import type { QuoteBlock, ReportBlock } from "@/domain/report/blocks";
import { runsText } from "@/domain/report/runs";
import type { ApprovalView } from "@/features/quotes/queries/approvals";
import type { ComposerDesk } from "@/features/reports/queries/draft";
import { localeNames, locales } from "@/lib/locales";
import { sendJson } from "@/lib/send-json";
import { useComposing } from "../composing";
import { AddQuote } from "./add-quote";
import { ApprovalBadge } from "./approval-badge";
import { FormDialog } from "./form-dialog";

type Props = { address: string; tripId: string; desk: ComposerDesk; blocks: readonly ReportBlock[] };

/** Words that are, or may come to be, in the report. */
type Row = { takeawayId: string; author: string; words: string; blockId: string | null };

/** The quotes of the report and of its speakers, whom they have to be approved by, and how that stands. */
export function QuoteApprovals({ address, tripId, desk, blocks }: Props) {
  const t = useTranslations("review.approval");
  const approvals = new Map(desk.approvals.map((approval) => [approval.takeawayId, approval]));
  const rows = rowsOf(desk, blocks);
  return (
    <section aria-labelledby="approvals-title" className="mt-5">
      <h3 id="approvals-title" className="m-0 mb-1 font-strong text-sm">
        {t("title")}
      </h3>
      {rows.length === 0 ? <p className="m-0 text-ink-2 text-xs">{t("none")}</p> : null}
      <ul className="m-0 list-none p-0">
        {rows.map((row) => (
          <QuoteRow
            key={row.blockId ?? row.takeawayId}
            row={row}
            approval={approvals.get(row.takeawayId)}
            address={address}
            tripId={tripId}
            desk={desk}
          />
        ))}
      </ul>
      {desk.may.edit ? <AddQuote tripId={tripId} desk={desk} /> : null}
    </section>
  );
}

/** Quotes in the text first, in its order; then what else host contacts and speakers said. */
function rowsOf({ said }: ComposerDesk, blocks: readonly ReportBlock[]): Row[] {
  const told = blocks
    .filter((block): block is QuoteBlock => block.type === "quote")
    .map(({ id, takeawayId, text, author }) => ({ takeawayId, author, words: runsText(text).trim(), blockId: id }));
  const inText = new Set(told.map(({ takeawayId }) => takeawayId));
  const others = said.quotes
    .filter(({ id }) => !inText.has(id))
    .map(({ id, name, text }) => ({ takeawayId: id, author: name, words: text, blockId: null }));
  return [...told, ...others];
}

type RowProps = Omit<Props, "blocks"> & { row: Row; approval: ApprovalView | undefined };

function QuoteRow({ row, approval, address, tripId, desk }: RowProps) {
  const t = useTranslations("review.approval");
  const { edit } = useComposing();
  const known = desk.material.takeaways.find(({ id }) => id === row.takeawayId);
  const said = desk.said.quotes.find(({ id }) => id === row.takeawayId);
  const { words } = row;
  const offered = row.blockId && known?.quoteAllowed && known.text.trim() !== words ? known.text : null;

  function takeWords(text: string): void {
    edit((blocks) =>
      blocks.map((one) =>
        one.id === row.blockId && one.type === "quote" ? { ...one, text: [{ text }], edited: true } : one,
      ),
    );
  }

  return (
    <li className="grid gap-1.5 border-line border-b py-2.5 text-xs">
      <span className="flex flex-wrap items-center gap-2">
        <b className="font-semibold text-sm">{row.author}</b>
        {approval ? (
          <ApprovalBadge approval={approval} />
        ) : (
          <span className="text-ink-2">{t(known?.quoteAllowed ? "allowed" : "notAsked")}</span>
        )}
        {row.blockId ? null : <span className="text-ink-2">{t("notInText")}</span>}
      </span>
      <span className="line-clamp-2 text-ink-2">{words}</span>
      {approval?.reason ? <span className="text-ink-2">{t("reason", { reason: approval.reason })}</span> : null}
      {offered && desk.may.edit ? (
        <span className="grid gap-1.5 rounded-sm bg-spruce-tint p-2">
          <span>
            <b className="font-semibold">{t("changed")}</b> {offered}
          </span>
          <Button size="sm" className="justify-self-start" onClick={() => takeWords(offered)}>
            {t("takeWords")}
          </Button>
        </span>
      ) : null}
      {desk.may.edit && known && !known.quoteAllowed ? (
        <span className="flex flex-wrap gap-2">
          {approval?.state === "WAITING" ? (
            <Remind tripId={tripId} approval={approval} />
          ) : (
            <Ask address={address} row={row} email={said?.email ?? ""} language={desk.draft.language} />
          )}
        </span>
      ) : null}
    </li>
  );
}

type AskProps = { address: string; row: Row; email: string; language: string };

function Ask({ address, row, email, language }: AskProps) {
  const t = useTranslations("review.approval");
  const router = useRouter();
  const toast = useToast();
  return (
    <FormDialog<ApprovalView>
      trigger={<Button size="sm">{t("ask")}</Button>}
      title={t("askTitle", { name: row.author })}
      description={t("askText")}
      action={`${address}/approvals`}
      values={{ takeawayId: row.takeawayId }}
      confirm={t("send")}
      onDone={() => {
        toast({ text: t("asked", { name: row.author }), icon: "check" });
        router.refresh();
      }}
    >
      <FormField name="email" label={t("email")} required>
        {(control) => <Input {...control} type="email" defaultValue={email} autoComplete="off" />}
      </FormField>
      <FormField name="language" label={t("language")} required>
        {(control) => (
          <Select {...control} defaultValue={locales.find((one) => one === language) ?? "en"}>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {localeNames[locale]}
              </option>
            ))}
          </Select>
        )}
      </FormField>
    </FormDialog>
  );
}

function Remind({ tripId, approval }: { tripId: string; approval: ApprovalView }) {
  const t = useTranslations("review.approval");
  const router = useRouter();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const address = `/api/v1/trips/${tripId}/approvals/${approval.id}`;

  async function send(path: string, method: "POST" | "DELETE", done: string): Promise<void> {
    setBusy(true);
    const sent = await sendJson(path, method);
    setBusy(false);
    toast(
      sent.ok ? { text: done, icon: "check" } : { text: sent.error.message || t("notDone"), icon: "triangle-alert" },
    );
    if (sent.ok) router.refresh();
  }

  return (
    <>
      <Button
        size="sm"
        busy={busy}
        disabled={!approval.mayRemind}
        title={approval.mayRemind ? undefined : t("remindLater")}
        onClick={() => void send(`${address}/reminder`, "POST", t("reminded", { name: approval.name }))}
      >
        {t("remind")}
      </Button>
      <Button size="sm" variant="quiet" busy={busy} onClick={() => void send(address, "DELETE", t("ended"))}>
        {t("end")}
      </Button>
    </>
  );
}
