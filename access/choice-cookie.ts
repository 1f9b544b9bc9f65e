import "server-only";
import { env } from "@/lib/env";

/** A year, in seconds. */
const KEPT = 365 * 24 * 60 * 60;

/** A cookie that remembers what somebody chose in this browser, such as the appearance; null forgets it. */
export function choiceCookie(name: string, value: string | null): string {
  const secure = env().BASE_URL.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value ?? ""}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${value === null ? 0 : KEPT}${secure}`;
}
