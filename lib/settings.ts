/** What can be set from outside, read and checked in one place. Pure: hand it the environment. */
import { z } from "zod";
import { tileOrigin } from "./tile-origin";

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
  /** The bucket in which pictures are kept, instead of a folder under DATA_DIR. */
  S3_BUCKET: text.optional(),
  /** The address of a server that speaks as Amazon's S3 does; without it Amazon's own. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: "must be an address like https://s3.example" }).optional(),
  S3_REGION: text.default("us-east-1"),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  /** Whether the bucket stands in the path of addresses, not in the name of the host; on wherever an endpoint is given. */
  S3_PATH_STYLE: z.enum(["on", "off"], { error: "must be on or off" }).optional(),
  /** Where pieces of maps come from, for maps of days; without it they are sketches. */
  MAP_TILES_URL: text
    .refine(isTileTemplate, "must be an address with {z}, {x} and {y}, like https://tiles.example/{z}/{x}/{y}.png")
    .optional(),
  /** What the makers of the map ask to be said below it. */
  MAP_TILES_ATTRIBUTION: text.default("© OpenStreetMap contributors"),
  OIDC_ISSUER: z.url("must be an address").optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
});

type Raw = z.infer<typeof settingsSchema>;

export type Settings = Raw & {
  /** Whether /dev/mail shows every mail: only where nobody but the person at this machine can read it, or on demand. */
  devMailbox: boolean;
  /** The bucket for files; null: a folder of this machine. */
  s3: S3Settings | null;
};

export type S3Settings = {
  bucket: string;
  /** Undefined: Amazon's own. */
  endpoint: string | undefined;
  region: string;
  pathStyle: boolean;
  /** Undefined: where Amazon's tools look for them. */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
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
  return { ...settings, devMailbox, s3: s3Of(settings) };
}

/** @throws {SettingsError} for half of a pair of keys, or for an endpoint without a bucket */
function s3Of(settings: Raw): S3Settings | null {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region, S3_PATH_STYLE: style } = settings;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (!bucket && (endpoint || accessKeyId || secretAccessKey)) throw new SettingsError(["S3_BUCKET is missing"]);
  if (!accessKeyId !== !secretAccessKey)
    throw new SettingsError([`${accessKeyId ? "S3_SECRET_ACCESS_KEY" : "S3_ACCESS_KEY_ID"} is missing`]);
  if (!bucket) return null;
  const credentials = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined;
  return { bucket, endpoint, region, pathStyle: style ? style === "on" : endpoint !== undefined, credentials };
}

function wording(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  return given[String(issue.path[0])] === undefined ? "is missing" : issue.message;
}

function isTileTemplate(text: string): boolean {
  return ["{z}", "{x}", "{y}"].every((part) => text.includes(part)) && tileOrigin(text) !== null;
}

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
