import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import type { Caller } from "@/access/endpoint";
import { recordChange } from "@/access/record";
import { inTransaction } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { enqueueMail } from "@/lib/outbox";
import type { InviteMemberInput } from "../schema";

/**
 * Makes somebody a team member and writes to them how to sign in. Who is known already keeps their own name.
 */
export async function inviteMember(actor: Actor, input: InviteMemberInput, { locale }: Pick<Caller, "locale">) {
  const { organisationId } = await authorise(actor, { organisation: input.organisationId }, "members:edit");
  const { email, role } = input;
  return inTransaction(async (tx) => {
    const organisation = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { name: true, language: true },
    });
    const user = await tx.user.upsert({
      where: { email },
      create: { email, name: input.name },
      update: {},
      select: { id: true, name: true, language: true },
    });
    const key = { organisationId, userId: user.id };
    if (await tx.membership.findUnique({ where: { organisationId_userId: key }, select: { role: true } })) {
      throw new Refusal("conflict", "alreadyMember", { fields: { email: "alreadyMember" } });
    }
    await tx.membership.create({ data: { ...key, role } });
    await recordChange(tx, actor, {
      organisationId,
      action: "members:edit",
      event: "member.invited",
      subject: { type: "member", id: user.id, name: user.name },
      after: { email, role },
    });
    const t = translatorFor(firstLocale(user.language, organisation.language, locale), "mail");
    const inviter = "name" in actor ? actor.name : organisation.name;
    const words = {
      name: user.name,
      organisation: organisation.name,
      inviter,
      email,
      address: `${env().BASE_URL}/sign-in`,
    };
    await enqueueMail(tx, {
      to: email,
      toName: user.name,
      subject: t("member.subject", words),
      text: t("member.text", words),
      organisationId,
    });
    return { userId: user.id, name: user.name, email };
  });
}
