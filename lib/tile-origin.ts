/** Whose server the pieces of maps come from, for the content security policy; null without one. */
export function tileOrigin(template: string | undefined): string | null {
  const address = template?.replace(/\{[xyz]\}/g, "0").trim();
  if (!address || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}
