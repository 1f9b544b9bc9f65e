"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { DeskLink } from "@/components/desk/desk-link";
import { Avatar } from "@/components/ui/avatar";
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { sendJson } from "@/lib/send-json";

type Props = { name: string; email: string };

/** Who is signed in, the appearance, and the way out. */
export function AccountMenu({ name, email }: Props) {
  const t = useTranslations("desk.account");
  const theme = useSyncExternalStore(onThemeChange, readTheme, () => "system");
  return (
    <Menu
      trigger={
        <button type="button" aria-label={t("label", { name })} className="rounded-full border-0 bg-transparent p-0">
          <Avatar name={name} />
        </button>
      }
    >
      <p className="m-0 px-2.5 pt-1 pb-2 text-sm">
        <span className="block font-strong">{name}</span>
        <span className="block break-all text-ink-2 text-xs">{email}</span>
      </p>
      <MenuLink href="/settings/account" icon="user" as={DeskLink}>
        {t("settings")}
      </MenuLink>
      <MenuSeparator />
      <MenuChoice
        label={t("theme")}
        value={theme}
        onChoose={chooseTheme}
        choices={[
          { value: "system", label: t("system") },
          { value: "light", label: t("light"), icon: "sun" },
          { value: "dark", label: t("dark"), icon: "moon" },
        ]}
      />
      <MenuSeparator />
      <MenuItem icon="log-out" onSelect={signOut}>
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}

function readTheme(): string {
  return document.documentElement.dataset.theme ?? "system";
}

function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

/** Turns at once; the cookie makes the next page begin that way. */
function chooseTheme(theme: string): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  void sendJson("/api/v1/account/theme", "POST", { theme });
}

async function signOut(): Promise<void> {
  await sendJson("/api/v1/sign-out", "POST");
  location.assign("/");
}
