import { getTranslations } from "next-intl/server";
import { requireActor } from "@/access/page";
import { Account } from "@/components/members/account";
import { getAccount } from "@/features/members/queries/get-account";
import { locales } from "@/lib/locales";

export async function generateMetadata() {
  return { title: (await getTranslations("settings"))("account.title") };
}

export default async function AccountPage() {
  const account = await getAccount(await requireActor());
  return <Account account={account} languages={locales} />;
}
