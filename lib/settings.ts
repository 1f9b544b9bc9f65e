/** What can be set from outside, read and checked in one place. Pure: hand it the environment. */
import { z } from "zod";

const onOff = z
  .enum(["on", "off"], { error: "must be on or off" })
  .optional()
  .transform((value) => value === "on");

const text = z.string().trim().min(1, "is missing");

const settingsSchema = z.object({
  /** Where people reach Sojourn, without a slash at the end; every mailed link begins with it. */
  BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be an address like https://sojourn.example" })
    .transform((url) => url.replace(/\/+$/, "")),
  PORT: z.coerce.number({ error: "must be a number" }).int().min(1).max(65535).default(3000),
  /** The address the server listens on. */
  HOST: text.default("127.0.0.1"),
  DATABASE_URL: text.regex(/^postgres(ql)?:\/\//, "must begin with postgresql://"),
  /** Connections one process keeps to Postgres. */
  DATABASE_POOL: z.coerce.number({ error: "must be a number" }).int().min(1).max(200).default(10),
  AUTH_SECRET: text.min(32, "must have at least 32 characters"),
  SMTP_URL: text.regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://").optional(),
  MAIL_FROM: text.default("Sojourn <no-reply@localhost>"),
  DEV_MAILBOX: onOff,
  /** Whether a proxy in front of us says truly who asks (X-Forwarded-For). */
  TRUST_PROXY: onOff,
  DATA_DIR: text.default(".data"),
  OIDC_ISSUER: z.url("must be an address").optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
});

type Raw = z.infer<typeof settingsSchema>;

export type Settings = Raw & {
  /** Whether /dev/mail shows every mail: only where nobody but the person at this machine can read it, or on demand. */
  devMailbox: boolean;
};

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`These settings need attention:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "SettingsError";
  }
}

/**
 * Reads all settings at once. An empty variable counts as not set.
 *
 * @throws {SettingsError} naming everything that is missing or wrong, not just the first
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  // A port that is no number is reported by itself, not a second time as a wrong address.
  const port = /^\d+$/.test(given.PORT ?? "") ? given.PORT : "3000";
  const parsed = settingsSchema.safeParse({ BASE_URL: `http://localhost:${port}`, ...given });
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${wording(issue, given)}`));
  }
  const settings = parsed.data;
  const devMailbox = settings.DEV_MAILBOX || (!settings.SMTP_URL && isLoopback(settings.HOST));
  return { ...settings, devMailbox };
}

function wording(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  return given[String(issue.path[0])] === undefined ? "is missing" : issue.message;
}

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
