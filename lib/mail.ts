import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "./env";

type Mail = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html?: string;
  messageId: string;
};

let kept: { url: string; transport: Transporter } | null = null;

/** Whether mail can leave this process at all; without SMTP it waits in the outbox, where /dev/mail shows it. */
export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/**
 * Hands one mail to the SMTP server.
 *
 * @throws whatever the server answered; the outbox tries again later
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) throw new Error("No SMTP_URL");
  if (kept?.url !== SMTP_URL)
    kept = {
      url: SMTP_URL,
      transport: createTransport({
        url: SMTP_URL,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 20_000,
      }),
    };
  await kept.transport.sendMail({ ...mail, from: MAIL_FROM, disableFileAccess: true, disableUrlAccess: true });
}
