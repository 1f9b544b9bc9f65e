"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ApprovalView } from "@/features/quotes/queries/approvals";

const tones = { WAITING: "waiting", APPROVED: "settled", DECLINED: "refused", WITHDRAWN: "refused" } as const;

/** How it stands with words somebody was asked to approve; nothing for words nobody was asked about. */
export function ApprovalBadge({ approval }: { approval: ApprovalView | undefined }) {
  const t = useTranslations("review.approval");
  return approval ? <Badge tone={tones[approval.state]}>{t(`state.${approval.state}`)}</Badge> : null;
}
