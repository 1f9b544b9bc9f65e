import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { getLocale } from "next-intl/server";
import { DeskWords } from "@/components/desk/desk-words";
import { ToastProvider } from "@/components/ui/toast";
import { deskMessages, type Locale } from "@/lib/messages";
import "@/app/globals.css";

export const metadata: Metadata = {
  title: { template: "%s · Sojourn", default: "Sojourn" },
  icons: { icon: "/icon.svg" },
  robots: { index: false },
};
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The one root layout: every desk stands in it. Theme and language are cookies, so the first byte is right already. */
export default async function DeskLayout({ children }: LayoutProps<"/">) {
  await connection(); // a prerendered desk would have no nonce
  const [locale, jar] = await Promise.all([getLocale(), cookies()]);
  const theme = jar.get("theme")?.value;
  return (
    <html lang={locale} data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <body>
        <DeskWords locale={locale} messages={deskMessages(locale as Locale)}>
          <ToastProvider>{children}</ToastProvider>
        </DeskWords>
      </body>
    </html>
  );
}
