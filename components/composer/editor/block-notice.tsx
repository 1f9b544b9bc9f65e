"use client";

import { diffWordsWithSpace } from "diff";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { blockText, type ReportBlock } from "@/domain/report/blocks";
import { applyOffers, declineOffer, type Offer } from "@/domain/report/offers";
import { useComposing } from "../composing";

/** What is to be decided about a block: the record says something else now, or two people wrote at one place. */
export function BlockNotice({ blockId }: { blockId: string }) {
  const { offers, bothChanged } = useComposing();
  const offer = offers.changed.find((one) => one.blockId === blockId);
  return (
    <div className="grid gap-2 pt-2 font-sans">
      {bothChanged.has(blockId) ? <BothChanged blockId={blockId} /> : null}
      {offer ? <Changed offer={offer} /> : null}
      {offers.gone.includes(blockId) ? <Gone blockId={blockId} /> : null}
    </div>
  );
}

function Changed({ offer }: { offer: Offer }) {
  const t = useTranslations("report-editor.offer");
  const { offers, edit, mayEdit, blockOf } = useComposing();
  const now = blockOf(offer.blockId) ?? offer.now;
  const take = () => edit((blocks) => applyOffers(blocks, offers, new Set([offer.blockId]), { overEdits: true }));
  return (
    <Notice tone="waiting" icon="refresh-cw" className="rounded-sm">
      <p className="m-0 font-medium">{now.edited ? t("changedEdited") : t("changed")}</p>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        <Version title={now.edited ? t("asEdited") : t("asItStands")} from={offer.offered} to={now} />
        <Version title={t("fromRecord")} from={now} to={offer.offered} />
      </div>
      {mayEdit ? (
        <p className="m-0 mt-2.5 flex flex-wrap gap-2">
          <Button size="sm" variant="primary" onClick={take}>
            {t("take")}
          </Button>
          <Button size="sm" onClick={() => edit((blocks) => declineOffer(blocks, offer))}>
            {t("keep")}
          </Button>
        </p>
      ) : null}
    </Notice>
  );
}

/** One of two texts, with the words marked that the other does not have. */
function Version({ title, from, to }: { title: string; from: ReportBlock; to: ReportBlock }) {
  const parts = diffWordsWithSpace(blockText(from), blockText(to)).filter(({ removed }) => !removed);
  let end = 0;
  return (
    <div className="min-w-0">
      <p className="m-0 font-medium text-ink-2 text-xs">{title}</p>
      <p className="m-0 mt-0.5 whitespace-pre-line text-ink">
        {parts.map(({ value, added }) => {
          end += value.length;
          return added && value.trim() !== "" ? (
            <mark key={end} className="rounded-xs bg-ochre-line px-0.5 text-ink">
              {value}
            </mark>
          ) : (
            <span key={end}>{value}</span>
          );
        })}
      </p>
    </div>
  );
}

function Gone({ blockId }: { blockId: string }) {
  const t = useTranslations("report-editor.offer");
  const { offers, edit, mayEdit } = useComposing();
  const remove = () => edit((blocks) => applyOffers(blocks, offers, new Set([blockId]), { overEdits: true }));
  const keep = () =>
    edit((blocks) =>
      blocks.map((block) =>
        block.id === blockId ? { ...block, source: null, composedHash: null, edited: true } : block,
      ),
    );
  return (
    <Notice tone="waiting" icon="refresh-cw" className="rounded-sm">
      <p className="m-0 font-medium">{t("gone")}</p>
      {mayEdit ? (
        <p className="m-0 mt-2.5 flex flex-wrap gap-2">
          <Button size="sm" variant="primary" onClick={remove}>
            {t("remove")}
          </Button>
          <Button size="sm" onClick={keep}>
            {t("keep")}
          </Button>
        </p>
      ) : null}
    </Notice>
  );
}

function BothChanged({ blockId }: { blockId: string }) {
  const t = useTranslations("report-editor");
  const { settle } = useComposing();
  return (
    <Notice
      tone="problem"
      icon="users"
      className="rounded-sm"
      action={
        <Button size="sm" onClick={() => settle(blockId)}>
          {t("bothChanged.done")}
        </Button>
      }
    >
      {t("bothChanged.text")}
    </Notice>
  );
}
