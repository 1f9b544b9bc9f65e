/** Where the focus is while a pointer carries something, and after. */
import { afterPaint } from "@/lib/after-paint";

/** What has the focus may leave its day when it is dropped, and for that the browser would lay out the page at once. */
export function letGoOfFocus(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.dataset.item !== undefined) focused.blur();
}

/** Keys go on with what was carried. */
export function focusWhenDrawn(itemId: string): void {
  void afterPaint().then(() => {
    if (document.activeElement === document.body)
      document.getElementById(`item-${itemId}`)?.focus({ preventScroll: true });
  });
}
