"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { useToast } from "@/components/ui/toast";

/** An address to pass on, and a button that copies it. */
export function CopyAddress({ address, label }: { address: string; label: string }) {
  const t = useTranslations("sharing.page");
  const toast = useToast();
  return (
    <div className="flex flex-wrap gap-2">
      <Input
        readOnly
        value={address}
        aria-label={label}
        className="min-w-0 flex-1"
        onFocus={(event) => event.target.select()}
      />
      <Button
        icon="copy"
        onClick={() => navigator.clipboard.writeText(address).then(() => toast({ text: t("copied"), icon: "check" }))}
      >
        {t("copy")}
      </Button>
    </div>
  );
}
