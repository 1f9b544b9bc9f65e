"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { blockText } from "@/domain/report/blocks";
import { applyOffers, declineOffer } from "@/domain/report/offers";
import { useComposing } from "./composing";

/** The record says something else now: this paragraph can be brought up to date, or stay as it is. */
export function OfferNotice({ blockId }: { blockId: string }) {
  const t = useTranslations("composer.offer");
  const { offers, edit } = useComposing();
  const offer = offers.changed.find((one) => one.blockId === blockId);
  const gone = offers.gone.includes(blockId);
  if (!offer && !gone) return null;
  const take = () => edit((blocks) => applyOffers(blocks, offers, new Set([blockId]), { overEdits: true }));
  return (
    <Notice tone="waiting" icon="refresh-cw" className="mt-2 rounded-sm font-sans">
      <p className="m-0 font-medium">{gone ? t("gone") : offer?.edited ? t("changedEdited") : t("changed")}</p>
      {offer ? <p className="m-0 mt-1 whitespace-pre-line text-ink-2">{blockText(offer.offered)}</p> : null}
      <p className="m-0 mt-2 flex flex-wrap gap-2">
        <Button size="sm" variant="primary" onClick={take}>
          {gone ? t("remove") : t("take")}
        </Button>
        {offer ? (
          <Button size="sm" onClick={() => edit((blocks) => declineOffer(blocks, offer))}>
            {t("keep")}
          </Button>
        ) : null}
      </p>
    </Notice>
  );
}
