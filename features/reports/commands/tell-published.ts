import "server-only";
import type { Actor } from "@/access/actor";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { type Colleague, mailAboutReport } from "../report-mail";
import { nameOf } from "./keep-draft";

type Publication = {
  /** The version readers get. */
  versionId: string;
  /** Where readers find it, without the site's address. */
  path: string;
  /** Who published it, or had it scheduled. */
  by: Actor;
  /** Whether it published itself; whoever arranged that was not there. */
  isScheduled: boolean;
};

/** Mails those who wait for a report that it is public: who asked for its review, and who had it publish itself. */
export async function tellPublished(
  tx: Tx,
  report: { id: string; headline: string; tripId: string; organisationId: string; revision: number },
  askers: readonly Colleague[],
  { versionId, path, by, isScheduled }: Publication,
): Promise<void> {
  const userId = by.kind === "user" ? by.userId : null;
  const scheduler = isScheduled && by.kind === "user" ? [{ ...by, id: by.userId }] : [];
  const waiting = new Map([...askers.filter(({ id }) => id !== userId), ...scheduler].map((one) => [one.id, one]));
  await mailAboutReport(tx, report, [...waiting.values()], (t, to, words) => ({
    subject: t("published.subject", { headline: words.headline }),
    text: t("published.text", {
      ...words,
      name: to.name,
      by: nameOf(by),
      how: to.id === userId ? "ARRANGED" : isScheduled ? "SCHEDULED" : "BY_HAND",
      link: env().BASE_URL + path,
    }),
    // What was taken back and comes back is the same version; they are told again.
    dedupeKey: `published:${versionId}:${report.revision}:${to.id}`,
  }));
}
