"use client";

import { type Messages, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { useAlike } from "@/components/ui/use-alike";

type Props = { locale: string; messages: Messages; children: ReactNode };

/**
 * The words of a desk, for everything in it. A desk that is read anew brings the same words along as new objects; they
 * are kept, or everything that speaks would be drawn anew with each change.
 */
export function DeskWords({ locale, messages, children }: Props) {
  // A clock time on a screen is formatted in the zone of its place, never in the reader's.
  return (
    <NextIntlClientProvider locale={locale} messages={useAlike(messages)} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
