"use client";

import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";

const choices = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** Turns this page light or dark, dialogs and menus included; nothing is remembered. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<(typeof choices)[number]["value"]>("system");
  return (
    <Segmented
      label="Appearance"
      choices={[...choices]}
      value={theme}
      onChoose={(chosen) => {
        setTheme(chosen);
        if (chosen === "system") delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = chosen;
      }}
    />
  );
}
