import type { ComponentProps } from "react";
import { Input } from "./input";

type Props = Omit<ComponentProps<typeof Input>, "type" | "inputMode" | "pattern" | "maxLength" | "icon">;

/**
 * A clock time as text, always of 24 hours whatever the browser's language. Number pads have no colon, so 1330 and
 * 13.30 may be typed too; `data-clock` marks the field for `lib/clock-text.ts`, which makes 13:30 of them.
 */
export function TimeInput(props: Props) {
  return (
    <Input
      {...props}
      inputMode="numeric"
      pattern="([01]?[0-9]|2[0-3])[:.]?[0-5][0-9]"
      maxLength={5}
      autoComplete="off"
      data-clock=""
    />
  );
}
