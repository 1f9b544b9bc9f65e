import { getTranslations } from "next-intl/server";
import { requireActor } from "@/access/page";
import { Account } from "@/components/members/account";
import { getAccount } from "@/features/members/queries/get-account";
import { locales } from "@/lib/locales";

export async function generateMetadata() {
  const t = await getTranslations("settings");
  return { title: t("account.title") };
}

export default async function AccountPage() {
  const account = await getAccount(await requireActor());
  return <Account account={account} languages={locales} />;
}
