/**
 * Run as a process of its own, to be killed in the middle of its work: changes a report and publishes it, over and over.
 * Says `began <number>` before each publication.
 */
import type { UserActor } from "@/access/actor";
import { publishReport } from "@/features/reports/commands/publish-report";
import { updateReport } from "@/features/reports/commands/update-report";
import { db } from "@/lib/db";

type Work = { actor: UserActor; report: { tripId: string; reportId: string } };

const { actor, report } = JSON.parse(process.argv[2] ?? "{}") as Work;

for (;;) {
  const { revision } = await db.report.findUniqueOrThrow({
    where: { id: report.reportId },
    select: { revision: true },
  });
  const words = `State ${revision}`;
  await updateReport(actor, { ...report, revision, headline: words, standfirst: words, author: words });
  process.stdout.write(`began ${revision}\n`);
  const why = { overrideReason: "Whatever fails", correction: words };
  await publishReport(actor, { ...report, ...why, revision: revision + 1 });
}
