/** The mailbox for trying out, as journeys read it. */
export type Mail = { to: string; subject: string; text: string; at: string };

/** The newest mail to an address; null when there is none. */
export async function lastMailTo(origin: string, email: string): Promise<Mail | null> {
  const response = await fetch(`${origin}/dev/mail.json?to=${encodeURIComponent(email)}`);
  if (!response.ok) throw new Error(`The mailbox answers ${response.status}: is DEV_MAILBOX on?`);
  const { data } = (await response.json()) as { data: Mail[] };
  return data[0] ?? null;
}

/** The path of the first link in a mail that begins so, such as "/invitations/". */
export function linkIn(mail: Mail | null, beginning: string): string {
  const address = (mail?.text.match(/https?:\/\/\S+/g) ?? []).find((one) =>
    new URL(one).pathname.startsWith(beginning),
  );
  if (!address) throw new Error(`No link to ${beginning} in the mail "${mail?.subject}"`);
  return new URL(address).pathname;
}

/** The code of a sign-in mail. */
export function sixDigitsIn(text: string): string {
  const match = /\b(\d{3}) (\d{3})\b/.exec(text);
  if (!match) throw new Error("No code in the mail");
  return `${match[1]}${match[2]}`;
}
