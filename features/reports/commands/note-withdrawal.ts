import "server-only";
import type { Tx } from "@/lib/db";
import type { WithdrawalKind } from "@/prisma/generated/client";

/**
 * Notes, in the transaction in which consent is taken back, that published reports must no longer show something. The
 * job takes it out a moment later.
 */
export async function noteWithdrawal(tx: Tx, tripId: string, kind: WithdrawalKind, subjectId: string): Promise<void> {
  await tx.withdrawal.create({ data: { tripId, kind, subjectId } });
}
