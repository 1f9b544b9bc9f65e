import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { tripSeen } from "../find-trip";
import type { TeamInput } from "../schema";
import { touchPlan } from "../touch-plan";

/**
 * Says who runs a trip: organisers may do everything, co-organisers the parts that are ticked.
 *
 * @throws {Refusal} `invalid` for people who are no members of the organisation; `stale`
 */
export async function changeTeam(actor: Actor, input: TeamInput): Promise<{ revision: number }> {
  const access = await authorise(actor, { trip: input.tripId }, "trip:team");
  const { tripId, organisationId } = access;
  return inTransaction(async (tx) => {
    await touchPlan(tx, tripId);
    const before = await tripSeen(tx, access, input.revision);
    const team = new Map(
      input.members.map((one) => [one.userId, { ...one, parts: one.role === "ORGANISER" ? [] : one.parts }]),
    );
    const members = await tx.membership.findMany({
      where: { organisationId, userId: { in: [...team.keys()] } },
      select: { userId: true, user: { select: { name: true, email: true } } },
    });
    if (members.length !== team.size) {
      throw new Refusal("invalid", "checkFields", { fields: { members: "chooseMember" }, values: { count: 1 } });
    }
    await tx.tripTeamMember.deleteMany({ where: { tripId } });
    await tx.tripTeamMember.createMany({ data: [...team.values()].map((one) => ({ ...one, tripId })) });
    const { revision } = await tx.trip.update({
      where: { id: tripId },
      data: { revision: { increment: 1 } },
      select: { revision: true },
    });
    const names = new Map(members.map((one) => [one.userId, one.user.name]));
    await recordChange(tx, actor, {
      organisationId,
      tripId,
      action: "trip:team",
      event: "trip.team-changed",
      subject: { type: "trip", id: tripId, name: before.title },
      before: { team: before.team.map(({ email: _, ...one }) => one) },
      after: { team: [...team.values()].map((one) => ({ ...one, name: names.get(one.userId) })) },
    });
    return { revision };
  });
}
