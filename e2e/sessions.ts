/** Signs people in the way they do it, by mail, once in a run: an hour allows only five mails to one mailbox. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lastMailTo, sixDigitsIn } from "./mailbox";

export type SessionCookie = { name: string; value: string };

const folder = join(import.meta.dirname, "../test-results/sessions");
/** Milliseconds after which the lock of a worker that died no longer counts. */
const LOCK_AGE = 30_000;

/** The session of an address on a server; kept in a file, because workers share nothing else. */
export async function sessionCookieOf(origin: string, email: string): Promise<SessionCookie> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, createHash("sha256").update(`${origin}\n${email}`).digest("hex"));
  return withLock(`${file}.lock`, async () => {
    const kept = read(file);
    if (kept && (await isAlive(origin, kept))) return kept;
    const fresh = await signInByMail(origin, email);
    writeFileSync(file, JSON.stringify(fresh));
    return fresh;
  });
}

/** Asks for a mail, opens it in the mailbox for trying out, and sends its code. */
export async function signInByMail(origin: string, email: string): Promise<SessionCookie> {
  const headers = {
    "Content-Type": "application/json",
    Accept: "application/json",
    Origin: origin,
    ...fromSomewhere(),
  };
  const post = (path: string, body: unknown) =>
    fetch(origin + path, { method: "POST", headers, body: JSON.stringify(body) });
  const asked = await post("/api/v1/sign-in", { email });
  if (!asked.ok) throw new Error(`Asking for a mail to ${email}: ${asked.status} ${await asked.text()}`);
  const mail = await lastMailTo(origin, email);
  if (!mail) throw new Error(`${email} got no mail: nobody here has this address`);
  const entered = await post("/api/v1/sign-in/code", { email, code: sixDigitsIn(mail.text) });
  const [pair = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
  const [name, value] = pair.split("=");
  if (!entered.ok || !name || !value) throw new Error(`Signing ${email} in: ${entered.status} ${await entered.text()}`);
  return { name, value };
}

/** The header of a caller nobody else is; the server for tests trusts it, as it would a proxy. */
export function fromSomewhere(): Record<"X-Forwarded-For", string> {
  const byte = () => Math.floor(Math.random() * 250) + 1;
  return { "X-Forwarded-For": `10.${byte()}.${byte()}.${byte()}` };
}

async function isAlive(origin: string, { name, value }: SessionCookie): Promise<boolean> {
  const response = await fetch(`${origin}/`, { headers: { Cookie: `${name}=${value}` }, redirect: "manual" });
  return response.status === 303;
}

function read(file: string): SessionCookie | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SessionCookie;
  } catch {
    return null;
  }
}

async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!take(lock)) await pause(50);
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > LOCK_AGE) rmdirSync(lock);
    return false;
  }
}
