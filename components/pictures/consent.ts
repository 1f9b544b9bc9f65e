import type { Tone } from "@/components/ui/status-glyph";
import type { PictureConsent } from "@/domain/report/record";

/** How each state of consent is drawn. */
export const consentTone: Record<PictureConsent, Tone> = {
  UNKNOWN: "waiting",
  NOBODY_SHOWN: "settled",
  AGREED: "settled",
  REFUSED: "refused",
};

export const consents: readonly PictureConsent[] = ["UNKNOWN", "NOBODY_SHOWN", "AGREED", "REFUSED"];
