/** The appearance a reader chose here, by the cookie that remembers it; otherwise the system decides. */
export function themeOf(cookies: string | null | undefined): "light" | "dark" | undefined {
  const theme = cookieIn(cookies, "theme");
  return theme === "light" || theme === "dark" ? theme : undefined;
}

/** One cookie of a Cookie header, or null. */
export function cookieIn(cookies: string | null | undefined, name: string): string | null {
  const found = (cookies ?? "").split("; ").find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}
