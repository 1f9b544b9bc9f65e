import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/status-glyph";
import type { HostStatus } from "@/domain/agenda";

const tones: Record<HostStatus, Tone> = {
  IDEA: "idea",
  REQUESTED: "waiting",
  CONFIRMED: "settled",
  DECLINED: "refused",
  CANCELLED: "refused",
};

/** How sure a host is. */
export function HostStatusBadge({ status }: { status: HostStatus }) {
  const t = useTranslations("hosts.statuses");
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
