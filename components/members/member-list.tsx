"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { DeleteDialog } from "@/components/ui/delete-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { useToast } from "@/components/ui/toast";
import type { Member } from "@/features/members/queries/get-members";
import { memberRoles } from "@/features/members/schema";
import { sendJson } from "@/lib/send-json";

type Props = { organisationId: string; members: Member[] };

/** Who is in the team, with which role. */
export function MemberList({ organisationId, members }: Props) {
  const t = useTranslations("members");
  return (
    <Table caption={t("title")} captionHidden>
      <thead>
        <tr>
          <ColumnHead>{t("fields.name")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("fields.email")}</ColumnHead>
          <ColumnHead>{t("fields.role")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("fields.signedIn")}</ColumnHead>
          <ColumnHead>
            <span className="sr-only">{t("fields.actions")}</span>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.userId} organisationId={organisationId} member={member} />
        ))}
      </tbody>
    </Table>
  );
}

function MemberRow({ organisationId, member }: { organisationId: string; member: Member }) {
  const t = useTranslations("members");
  const router = useRouter();
  const toast = useToast();
  const { name, revision } = member;
  const action = `/api/v1/organisations/${organisationId}/members/${member.userId}`;

  async function change(select: HTMLSelectElement): Promise<void> {
    const sent = await sendJson(action, "PATCH", { role: select.value, revision });
    if (sent.ok) toast({ text: t("changed", { name }), icon: "check" });
    else {
      toast({ text: sent.error.message || t("failed"), icon: "triangle-alert" });
      select.value = member.role;
    }
    router.refresh();
  }

  function removed(): void {
    toast({ text: t("removed", { name }) });
    if (member.isSelf) location.assign("/trips");
    else router.refresh();
  }

  return (
    <Row>
      <RowHead tight>
        <span className="flex items-center gap-2.5">
          <Avatar name={name} colour="none" />
          <span className="min-w-0">
            {name}
            {member.isSelf ? <span className="ml-1.5 font-normal text-ink-2 text-xs">{t("you")}</span> : null}
            <span className="block break-all font-normal text-ink-2 text-xs md:hidden">{member.email}</span>
          </span>
        </span>
      </RowHead>
      <Cell tight className="break-all max-md:hidden">
        {member.email}
      </Cell>
      <Cell tight>
        <Select
          key={`${member.role} ${revision}`}
          aria-label={t("roleOf", { name })}
          defaultValue={member.role}
          onChange={(event) => void change(event.target)}
          className="w-32 sm:w-36"
        >
          {memberRoles.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}`)}
            </option>
          ))}
        </Select>
      </Cell>
      <Cell tight className="text-ink-2 max-md:hidden">
        {member.signedIn ? t("signedIn") : t("notSignedIn")}
      </Cell>
      <Cell tight className="text-right">
        <DeleteDialog
          trigger={<IconButton icon="trash-2" label={t("remove", { name })} />}
          title={member.isSelf ? t("leaveTitle") : t("removeTitle", { name })}
          description={t("removeText")}
          confirm={member.isSelf ? t("leave") : t("removeShort")}
          action={action}
          values={{ revision }}
          onDone={removed}
        />
      </Cell>
    </Row>
  );
}
